import type { Language } from './language.js'

const WITHIN = '(以内|内|後|先|間|の間|のうち|ほど|程|程度|弱)'
const FROM_NOW =
  '(今後|向こう|この先|あと|約|およそ|おおよそ|大体|だいたい|(今|これ|ここ|今日|本日|[最終|一次|二次]面接[日])(から|より)|面接後[の])'
const TO = '(、|・|/| |[ ]-[ ]|[ ]~[ ]|〜|から|ないし|か|または|もしくは)'
const MONTHS = '(ヶ|ヵ|ケ|カ|か|箇|個)月[間]'
const BUSINESS_DAYS = '(営業日|業務日|稼働日|就業日|実働日)'
const DAY = '曜[日]'
const AND = `[[${DAY}]${TO}]`
// Two days of one week, which are told in their order; elsewhere the second may be of the next week.
const SECOND_OF_TWO = `(月${AND}火{weekday=2}|(月|火)${AND}水{weekday=3}|(月|火|水)${AND}木{weekday=4}|(月|火|水|木)${AND}金{weekday=5}|(月|火|水|木|金)${AND}土{weekday=6}|(月|火|水|木|金|土)${AND}日{weekday=7})`
const DAY_OF_WEEK = `週[の|、|は]({weekday}|${SECOND_OF_TWO})[${DAY}][中|いっぱい]`
const ABOUT = '(頃|ごろ|ころ|くらい|ぐらい|あたり|辺り|前後)'

const KANJI = [
  '一',
  '二',
  '三',
  '四',
  '五',
  '六',
  '七',
  '八',
  '九',
  '十',
  '十一',
  '十二',
  '十三',
  '十四',
  '十五',
  '十六',
  '十七',
  '十八',
  '十九',
  '二十',
  '二十一',
  '二十二',
  '二十三',
  '二十四',
  '二十五',
  '二十六',
  '二十七',
  '二十八',
  '二十九',
  '三十',
  '三十一',
]

/** A weekday is its one letter here, and `曜` stands in the phrases: `(金)` is a day beside a date alone. */
export const ja: Language = {
  insteadOf: {},
  weekdays: ['月', '火', '水', '木', '金', '土', '日'],
  months: [
    '[0]1月|一月',
    '[0]2月|二月',
    '[0]3月|三月',
    '[0]4月|四月',
    '[0]5月|五月',
    '[0]6月|六月',
    '[0]7月|七月',
    '[0]8月|八月',
    '[0]9月|九月',
    '10月|十月',
    '11月|十一月',
    '12月|十二月',
  ],
  namedDays: {
    dayBeforeYesterday: '一昨日|おととい|おとつい',
    yesterday: '昨日|きのう|昨夜|昨晩|ゆうべ',
    today:
      '今日|本日|きょう|今|いま|今朝|今晩|今夜|今夕|即日|当日|先ほど|さっき|終業|定時|業務終了|(業務|営業|就業)時間',
    tomorrow: '明日|あした|あす|翌日|明朝|明晩|次の日|今明日|(今日|きょう)[か](明日|あした|あす)',
    dayAfterTomorrow: '明後日|あさって|翌々日|(明日|あした|あす)[か](明後日|あさって)',
  },
  which: { last: '先|前|昨', this: '今|本|当', next: '来|翌|次' },
  units: {
    hour: '時間',
    // `3日` is as well the 3rd: where it is not, the phrases say so.
    day: '日間',
    businessDay: BUSINESS_DAYS,
    week: '週[間]',
    fortnight: '',
    month: MONTHS,
  },
  spans: { week: '週', month: '月', quarter: '四半期', year: '年' },
  parts: {
    start: '初|初め|始め|はじめ|頭|あたま|アタマ|初頭',
    early: '上旬|初旬|早々|早め|序盤',
    firstHalf: '前半',
    middle: '半ば|なかば|中旬|中頃|中ごろ|中盤|真ん中',
    secondHalf: '後半',
    late: '下旬|終盤|遅く|遅め',
    end: '末|末日|終わり|おわり|最後|最終日|(最終|最後の)営業日',
  },
  // Those of a fiscal year are meant, of which each firm has its own.
  quarters: ['', '', '', ''],
  feasts: {
    christmasEve: 'クリスマス[・]イ(ブ|ヴ)',
    christmas: 'クリスマス',
    newYearsEve: '大晦日|大みそか',
    newYear: '元日|元旦|[お]正月',
    easter: 'イースター|復活祭',
    thanksgiving: '感謝祭',
  },
  vague: { couple: '', few: '数|何' },
  numbers: KANJI,
  ordinals: KANJI,
  lastOne: '最終|最後の',
  ordinalEndings: '[番目の]',
  phrases: {
    ledIn: ['{date}(に|です|でした|だった|、|。)'],
    dayOfMonth: ['[{which}月[の]]{day}日'],
    namedDay: ['{named}[中|内|いっぱい]'],
    weekday: [
      `{which=this}(今|本)${DAY_OF_WEEK}`,
      `[今度の|こんどの|この|来る|来たる|きたる]{weekday}${DAY}[中|いっぱい]`,
      `{which=next}(次|つぎ)の{weekday}${DAY}[中|いっぱい]`,
      `{which=last}(この前の|この間の|こないだの|前の|前回の|先の){weekday}${DAY}`,
    ],
    weekdayOfWeek: [
      `{which}[の]${DAY_OF_WEEK}`,
      `{which=next}週明け[の|、]{weekday}${DAY}[中]`,
      '{which=next}{weekday=3}週明け[早々|すぐ]',
    ],
    weekdayOfWeekAfterNext: [`(再来週|翌々週|さ来週)[の|、]{weekday}[${DAY}][中|いっぱい]`],
    weekdayOfWeekBeforeLast: [`先々週[の|、]{weekday}[${DAY}]`],
    weekdayOfNumberedWeek: [`{year}年[の]第{week}週[の]{weekday}${DAY}`],
    weekdayBeforeLast: [`(前の前|先々回)の{weekday}${DAY}`],
    period: [
      '[{which}[の]]{span}',
      '{which}{span}(内|以内)',
      '{which=this}{span}内',
      '[({year}|{which})年[の]]{month}',
      '{which=next}来る{month}',
    ],
    periodAfterNext: ['(再来|さ来|翌々){span}', '次の次の{span}'],
    newYear: ['年明け|新年|年始'],
    partOfPeriod: ['{period}[の]{part}'],
    wholePeriod: ['{period}', '{period}(中|いっぱい|のうち|の内|の間|のどこか|のいずれか)'],
    weekend: ['[{which}[の]|この|今度の]週末', '[{which}週[の]|この|今度の](土日|週末)'],
    ago: [
      '{count}({unit}|日{unit=day})前[の今日]',
      '{count=1}{unit=week}先週の今日',
      '{count=3}{unit=day}(一昨々日|さきおととい)',
    ],
    ahead: [
      `[${FROM_NOW}]{count}({unit}|日{unit=day})(後|先|のち)`,
      '{count=3}{unit=day}(明々後日|明明後日|しあさって)',
    ],
    dayAndMonth: ['[({year}|{yy}|今|本)年[の]]{month}[の]{day}[日]'],
    weekdayAndDate: [
      `{date}[、|・|の][{which}週[の]]{weekday}[${DAY}][・祝[日]]`,
      `[{which}週[の]]{weekday}${DAY}[、|・|の]{date}`,
    ],
    fromDay: [
      `{date}(から|より){count}({unit}|日{unit=day})[${WITHIN}]`,
      `{date}の{count}({unit}|日{unit=day})(後|以内)`,
    ],
    weekFromDay: [],
    weekFromToday: ['(来週|翌週|次の週)の(今日|同じ曜日|今頃)'],
    withTime: [
      `{date}[の|、][ ][午前|午後|朝|昼|夕方|夜]({count}時[半|{count}分]|{hour}:{minute})[${ABOUT}]`,
      '{date}[の|、](午前[中]|午後[一|中|いち]|朝[一[番]|イチ|いち]|早朝|[お]昼[過ぎ|頃|ごろ]|日中|正午|夕方|夕刻|夜|晩|深夜|終日)',
      '{date}[の|、](終業|定時|営業終了|業務終了|(営業|業務|就業)時間)[時|時間][中|内]',
    ],
    amount: [
      `[${FROM_NOW}]{count}{unit}[${WITHIN}]`,
      `{count}日{unit=day}${WITHIN}`,
      `${FROM_NOW}{count}日{unit=day}[${WITHIN}]`,
      `[${FROM_NOW}]{vague}({unit}|日{unit=day})[中|${WITHIN}]`,
      `[${FROM_NOW}]{count}[${TO}]{most}{unit}[中|${WITHIN}]`,
      `[${FROM_NOW}]{count}[${TO}]{most}日{unit=day}(中|${WITHIN})`,
      // `2、3日`, whereas `16~20日` are dates.
      `[${FROM_NOW}]{nth}[${TO}]{most}日{unit=day}`,
      `[${FROM_NOW}]{day}(週[間]|${MONTHS}|${BUSINESS_DAYS})${TO}{most}({unit}|日{unit=day})[${WITHIN}]`,
      `[${FROM_NOW}]{day}日[間]${TO}{most}(週[間]{unit=week}|${MONTHS}{unit=month})[${WITHIN}]`,
      '{count=1}{most=2}{unit=day}([一]両日中|一両日[以内])',
      `[${FROM_NOW}](半月{count=15}{unit=day}|半年{count=6}{unit=month}|ひと月{count=1}{unit=month})[${WITHIN}]`,
      `{unit=businessDay}(翌々{count=2}|翌{count=1}|次の{count=1})${BUSINESS_DAYS}`,
      `{unit=businessDay}(${BUSINESS_DAYS}|平日|土日[祝[日]]を除[く|き|いて]|土日[祝[日]]除く)[で|換算で]{count}[${TO}{most}]日[間][${WITHIN}]`,
    ],
    withinNext: [],
    daysOfMonth: [`[({year}|{yy})年]{month}{day}[日]${TO}{lastDay}日[まで|の間]`],
    weekOfPeriod: ['{period}[の][第]{nth}週[目]'],
    weekdayOfPeriod: [`{period}[の][第]{nth}{weekday}${DAY}`],
    beforePeriod: ['{period}(より前|の前|になる前|に入る前|が始まる前)'],
    weekNumber: ['[{year}年[の]]第{week}週[目]'],
    weekOfDay: ['{date}(の|から始まる|からの|を含む|のある|の入る)週[中]', '{date}週'],
    weekAfterDay: ['{date}の(翌週|次の週)[中]'],
    weekdayAfterNext: [`次の次の{weekday}${DAY}`],
    weekdayAfterDay: [`{date}(以降|以後|より後|の後|の次|過ぎ)の[最初の]{weekday}${DAY}`],
    dayAfterDay: ['{date}の(翌日|次の日)'],
    dayBeforeDay: ['{date}の前日'],
    range: [
      '{first}(か|または|又は|もしくは|あるいは|ないし){date}[のどちらか|のいずれか]',
      '{first}([ ]-[ ]|[ ]~[ ]|〜|・){date}[の間]',
      '{first}/{date}',
      // Without its end it may be a day to count from: `金曜から1週間`.
      '{first}から{date}(まで|の間|にかけて)',
      '(早ければ|早くて|早くても){first}[か|、](遅くとも|遅くても|遅くて|遅ければ){date}',
    ],
    feast: ['{feast}'],
    beforeFeast: ['({feast}|{date})([の]前|[前]まで|より前)'],
    hedged: [
      `{date}[${ABOUT}](まで|迄|までの間)[に[は]]`,
      `{date}(${ABOUT}|にでも|のどこか|のいずれか)[に[は]|で]`,
      '{date}(以前|より前|の前)[に]',
      '{date}(に[は]|で[は]|は|、|。|です|中|かな|かも)',
      '{date}[の|を|が|に[は]|で][予定|めど|目処|目途|目安|見込み|見通し|つもり](に|で|です|予定|めど|目処|目途|目安|見込み|見通し)',
      '{date}[、|に[は]][ご|お](連絡|返事|返答|回答|通知)[します|いたします|致します|する|予定|がある|が来る|をくれる|をいただける]',
      '{date}(と|って|との)(のこと|言われた|言われました|聞いた|聞きました|こと)',
      '(遅くとも|遅くても|おそくとも|遅くて|最遅[で]|最長[で]|長くて|長くても|最大[で]|多くて|せいぜい){date}',
      '(多分|たぶん|おそらく|恐らく|きっと|できれば|可能なら|可能であれば|一応|約|およそ|おおよそ|大体|だいたい|概ね|目安は){date}',
      '(今|今日|本日|[最終|一次|二次]面接[日]|面談)(から|より|後|の){date}',
    ],
    noDay: [
      'すぐ[に]|もうすぐ|まもなく|間もなく|近々|近いうち[に]|近日[中][に]|そのうち[に]|いずれ|いつか|早急に|至急|早め[に]|早い[うち|時期]に',
      '(なるべく|できるだけ|出来るだけ|可能な限り)早[く|め][に]|後日|追って|追って[ご]連絡|順次|(決まり|決定し|結果が出|分かり|わかり)次第|しばらく[して]|当分|当面',
      '{date}(以降|以後|から|より後|より|すぎ|過ぎ|の後)[に[は]|で]|{date}以上',
      '{feast}(後|明け|過ぎ|すぎ|が終わってから)',
      `(早くて[も]|早ければ)({which}{span}[明け|末|{part}]|再来{span}|[{which}週[の]]{weekday}${DAY}|{month}[{day}日|{part}]|{day}日|{named})`,
      '(早くとも|最短[で]|最低[でも]|少なくとも){date}',
      // Of the past.
      '({count}|{vague}|{count}[、|~|〜|-]{most})({unit}|日)前[に]|{count}{unit}以前[に]',
      // About so many days, or about that day of the month.
      '{count}日(くらい|ぐらい)',
      // Of the month, as it seems, and not of the year.
      '第{nth}週[目][中][に|まで[に]]',
    ],
  },
}
