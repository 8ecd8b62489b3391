import type { Language } from './language.js'

const WEEK = '(周|週|星期|礼拜|禮拜)'
const AFTER = '(后|後|之后|之後|以后|以後)'
const BEFORE = '(前|之前|以前)'
const IN = '(内|內|之内|之內|以内|以內)'
const ABOUT = '(左右|上下)'
const WITHIN = `[的][时间|時間][${ABOUT}][${IN}][${ABOUT}]`
const NEXT =
  '[未来|未來|接下来|接下來|今后|今後|往后|往後|最近|近|这|這|大约|大約|大概|差不多|约|約|过|過|再过|再過|再][的]'
const TO = '(到|至|、|或|或者|或是| |/|[ ]-[ ]|[ ]~[ ]|〜)'
// Not `来週`, which is Japanese, and is followed by other words there.
const NEXT_WEEK = '(来(周|星期|礼拜)|來(周|週|星期|禮拜)|次周)'
// One day or another: whatever it is, it is followed by what else tells that it is the earliest.
const A_DAY = `(([{which}|下下[个|個]|来|來]${WEEK}{weekday})|({which}|下下[个|個]|来|來){span}[底|初|中|末]|[({year}|{which}|明|今)年]{month}[{day}[日|号|號]|底|初|中|末|上旬|中旬|下旬]|{day}(日|号|號)|{named}|月底|年底|周末|週末)`
const BUSINESS_DAYS = '[个|個](工作日|工作天|营业日|營業日|上班日|上班天)'
const AND = `[${TO}][${WEEK}]`
// Two days of one week, which are told in their order; elsewhere the second may be of the next week.
const SECOND_OF_TWO = `(一${AND}二{weekday=2}|(一|二)${AND}三{weekday=3}|(一|二|三)${AND}四{weekday=4}|(一|二|三|四)${AND}五{weekday=5}|(一|二|三|四|五)${AND}六{weekday=6}|(一|二|三|四|五|六)${AND}日{weekday=7})`
const DAY_OF_WEEK = `[的|${WEEK}|的${WEEK}]({weekday}|${SECOND_OF_TWO})`
const DATE_END = '(日|号|號)'
const TIME_OF_DAY = '(上午|中午|下午|晚上|早上|早晨|傍晚|凌晨|午后|午後|晚间|晚間|夜里|夜裡|早|晚)'
const ANSWER =
  '(答复|答覆|回复|回覆|回信|回音|通知|联系|聯繫|联络|聯絡|消息|结果|結果|反馈|回饋|答案|消息|出结果|出結果)'

const HANZI = [
  '一',
  '二|两|兩|俩|倆',
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
  '二十|廿',
  '二十一|廿一',
  '二十二|廿二',
  '二十三|廿三',
  '二十四|廿四',
  '二十五|廿五',
  '二十六|廿六',
  '二十七|廿七',
  '二十八|廿八',
  '二十九|廿九',
  '三十|卅',
  '三十一|卅一',
]

/** In simplified and in traditional characters. A weekday is its one letter here, and `周` stands in the phrases. */
export const zh: Language = {
  insteadOf: {},
  weekdays: ['一', '二', '三', '四', '五', '六', '日|天'],
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
    dayBeforeYesterday: '前天',
    yesterday: '昨天|昨日|昨晚|昨夜',
    today: '今天|今日|今早|今晚|今晨|今夜|当天|當天|当日|當日|现在|現在|刚才|剛才|刚刚|剛剛|即日|下班|收工',
    tomorrow: '明天|明日|明早|明晚|明晨|次日|隔天|隔日|翌日|第二天|(今明|今天明)(天|两天|兩天)',
    dayAfterTomorrow: '后天|後天|(明后|明後)(天|两天|兩天)',
  },
  which: { last: '上[一][个|個]', this: '(这|這)[一][个|個]|本|当|當', next: '下[一][个|個]' },
  units: {
    hour: '[个|個](小时|小時|钟头|鐘頭)',
    day: '天',
    businessDay: BUSINESS_DAYS,
    week: '[个|個](周|週|星期|礼拜|禮拜)',
    fortnight: '',
    month: '(个|個)月',
  },
  spans: { week: '周|週|星期|礼拜|禮拜', month: '月[份]', quarter: '季度|季', year: '年' },
  parts: {
    start: '初|开头|開頭|开始|開始|一开始|一開始|伊始',
    early: '上旬|早期|初期|前期|前段|早些时候|早些時候|前几天|前幾天',
    firstHalf: '上半|前半|(上半|前半)段',
    middle: '中旬|中|中间|中間|中段|中期',
    secondHalf: '下半|后半|後半|(下半|后半|後半)段',
    late: '下旬|后期|後期|后段|後段|晚些时候|晚些時候|后几天|後幾天',
    end: '底|末|尾|结束|結束|末尾|最后|最後|最后一天|最後一天|最后几天|最後幾天|(最后|最後)一(个|個)(工作日|工作天|上班日)',
  },
  quarters: [
    'q1|[第](1|一)(季|季度)',
    'q2|[第](2|二)(季|季度)',
    'q3|[第](3|三)(季|季度)',
    'q4|[第](4|四)(季|季度)',
  ],
  feasts: {
    christmasEve: '平安夜|(圣诞|聖誕)前夕',
    christmas: '(圣诞|聖誕)[节|節|假期]|耶诞|耶誕|耶誕節',
    newYearsEve: '跨年夜',
    // That of the moon is another day.
    newYear: '元旦',
    easter: '(复活|復活)(节|節)',
    thanksgiving: '感恩(节|節)',
  },
  vague: { couple: '', few: '几|幾|数|數|若干' },
  numbers: HANZI,
  ordinals: HANZI,
  lastOne: '最后一|最後一|最后|最後',
  ordinalEndings: '[号]',
  phrases: {
    ledIn: ['[在|于|於|是]{date}[的|。]'],
    dayOfMonth: [`[{which}月[的]]{day}${DATE_END}`],
    namedDay: ['{named}'],
    weekday: [
      `{which=this}(这|這|本)[一][个|個]${WEEK}${DAY_OF_WEEK}`,
      `[即将到来的|即將到來的|最近的]${WEEK}{weekday}`,
    ],
    weekdayOfWeek: [`({which}${WEEK}|${NEXT_WEEK}{which=next})${DAY_OF_WEEK}`],
    weekdayOfWeekAfterNext: [`(下下|再下)[一][个|個]${WEEK}[的][${WEEK}]{weekday}`],
    weekdayOfWeekBeforeLast: [`上上[个|個]${WEEK}[的][${WEEK}]{weekday}`],
    weekdayOfNumberedWeek: [`{year}年[的]第{week}[个|個]${WEEK}[的]${WEEK}{weekday}`],
    weekdayBeforeLast: [],
    period: [
      '[{which}]{span}',
      `{which}{span}(里|裡|${IN})`,
      `{which=this}{span}${IN}`,
      `{which=next}{span=week}${NEXT_WEEK}`,
      '{span=year}(今{which=this}|明{which=next}|来{which=next}|來{which=next}|去{which=last})年',
      '[({year}|今{which=this}|明{which=next}|去{which=last})年[的]]{month}[份]',
      '[({year}|今{which=this}|明{which=next})年[的]]{quarter}',
      '{quarter}',
    ],
    periodAfterNext: ['(下下|再下)[一][个|個]{span}', '{span=year}(后|後)年'],
    newYear: ['新的一年'],
    partOfPeriod: [
      '{period}[的]{part}',
      `{period}(月|年|${WEEK}){part}`,
      `{period}[的]{part}(月|年|${WEEK})`,
      '{part=firstHalf}(上半|前半)[个|個]{period}',
      '{part=secondHalf}(下半|后半|後半)[个|個]{period}',
    ],
    wholePeriod: ['[在]{period}', '[在]{period}(期间|期間|里|裡|[的]某[一]天|随时|隨時)'],
    weekend: [`[{which}[${WEEK}][的]|下下{which=next}](周|週)末`],
    ago: [
      `{count}({unit}|日{unit=day})${BEFORE}`,
      '{count=1}{unit=week}上(周|週|星期|礼拜|禮拜)[的](今天|今日)',
      '{count=3}{unit=day}大前天',
      '{count=15}{unit=day}半(个|個)月前',
    ],
    ahead: [
      `[大约|大約|大概|约|約|再过|再過|过|過]{count}{unit}[${ABOUT}]${AFTER}`,
      '{count=3}{unit=day}大(后|後)天',
    ],
    dayAndMonth: [`[({year}|{yy}|今)年]{month}[份]{day}[${DATE_END}]`],
    weekdayAndDate: [`{date}[的][[{which}]${WEEK}]{weekday}`, `[{which}]${WEEK}{weekday}[的|、|是]{date}`],
    fromDay: [`[从|從|自]{date}(起|开始|開始|算起)[的]{count}{unit}${WITHIN}`],
    weekFromDay: [],
    weekFromToday: [`(下|下个|下個)${WEEK}[的](今天|今日|这个时候|這個時候|同一时间|同一時間)`],
    withTime: [
      `{date}[的][ ][${TIME_OF_DAY}]({count}[:{minute}](点|點|时|時)[半|整|钟|鐘|{count}分]|{hour}:{minute})[${TIME_OF_DAY}]`,
      `{date}[的]${TIME_OF_DAY}`,
      '{date}[的](晚些时候|晚些時候|早些时候|早些時候|稍晚|稍后|稍後|晚点|晚點)',
      `{date}[的](下班|收工|营业结束|營業結束|工作结束|一早|一大早|大清早|全天|工作时间|工作時間|上班时间|上班時間)[${IN}|时|時|的时候|的時候]`,
    ],
    amount: [
      // What is not counted.
      `{vague=couple}{unit=day}(过|過|再过|再過|这|這|近|最近)(两|兩)天[${IN}]`,
      `${NEXT}({count}|{vague}){unit}${WITHIN}`,
      `${NEXT}{vague}{unit}(${AFTER}|${WITHIN})`,
      `${NEXT}{count}[${TO}]{most}{unit}[${AFTER}|${WITHIN}]`,
      `${NEXT}{day}{unit}${TO}{most}{unit}${WITHIN}`,
      `${NEXT}{count}日{unit=day}[时间|時間]${IN}`,
      `${NEXT}{count}[${TO}]{most}日{unit=day}${IN}`,
      `${NEXT}(半(个|個)月{count=15}{unit=day}|半年{count=6}{unit=month})[${AFTER}|${WITHIN}]`,
      '{count=1}{unit=businessDay}(下|次)[一][个|個](工作日|工作天|营业日|營業日|上班日|上班天)',
    ],
    withinNext: [],
    daysOfMonth: [
      `[在][({year}|{yy}|今)年]{month}{day}[${DATE_END}]${TO}{lastDay}${DATE_END}[之间|之間|期间|期間]`,
    ],
    weekOfPeriod: [`{period}[的][第]{nth}[个|個][完整]${WEEK}`],
    weekdayOfPeriod: [`{period}[的][第]{nth}[个|個]${WEEK}{weekday}`],
    beforePeriod: [`[在]{period}[开始|開始|到来|到來]${BEFORE}`],
    weekNumber: [`[{year}年[的]]第{week}[个|個]${WEEK}`],
    weekOfDay: [
      `{date}[的](那|那一|那个|那個|当|當|这|這|所在[的][那|那一]|开始的[那|那一]|開始的[那|那一])[个|個]${WEEK}`,
    ],
    weekAfterDay: [`{date}[的]([之]后|[之]後|下|下一|下个|下個|后一|後一)[的][那|那一]${WEEK}`],
    weekdayAfterNext: [],
    weekdayAfterDay: [`{date}${AFTER}[的][第一[个|個]|那[个|個]|下[一][个|個]|首个|首個]${WEEK}{weekday}`],
    dayAfterDay: ['{date}[的](第二天|次日|隔天|隔日|翌日|后一天|後一天)'],
    dayBeforeDay: ['{date}[的](前一天|前一日|前夕)'],
    range: [
      `[从|從|在|要么|要麼]{first}(到|至|或|或者|或是|或|还是|還是|要么|要麼|、|/|[ ]-[ ]|[ ]~[ ]|〜|最晚|最迟|最遲|最慢){date}[之间|之間|期间|期間]`,
      '[在|介于|介於]{first}(和|与|與|跟){date}之(间|間)',
      '(最快|最早){first}(最晚|最迟|最遲|最慢){date}',
    ],
    feast: ['{feast}'],
    beforeFeast: [`[在]({feast}|{date})[来临|來臨|到来|到來]${BEFORE}`],
    hedged: [
      `[在]{date}[的]${BEFORE}`,
      `{date}[的](前后|前後|左右|上下|这天|這天|那天|当天|當天|的时候|的時候|某个时候|某個時候|为止|為止|止|${IN}|里|裡|期间|期間|吧|。)`,
      `{date}[就|会|會|能|可|可以|再|给|給|有][就|会|會|给|給|有|出][你|您|我]${ANSWER}[我|你|您]`,
      '(在|于|於|到|至|直到|截至|截止到|截止|会在|會在|将在|將在|将于|將於|会于|會於|就在|等到){date}',
      '(最晚|最迟|最遲|最慢|至迟|至遲|不晚于|不晚於|不迟于|不遲於|不会晚于|不會晚於|不超过|不超過|不会超过|不會超過|最多|至多|最长|最長|不到|少于|少於)[在|于|於|到|是]{date}',
      '(大概|大约|大約|约|約|可能|应该|應該|估计|估計|预计|預計|预期|預期|争取|爭取|尽量|儘量|盡量|希望|也许|也許|或许|或許|差不多|理想情况下|一般|通常|必须|必須|一定)[会|會|是][在|于|於]{date}',
      `(面试|面試)[结束|結束|完]${AFTER}[的|起]{date}`,
      '[自|从|從](今天|今日|即日|现在|現在|面试|面試|面试日|面試日)[之日|当天|當天](起|开始|開始|算起)[的]{date}',
    ],
    noDay: [
      '(很|尽|儘|盡|越)快|尽早|儘早|盡早|马上|馬上|立刻|立即|不久|很快就|近期[内|內]|近日|日(内|內)|不日|稍后|稍後|晚点|晚點|回头|回頭|改天|改日|以后|以後|之后|之後|随后|隨後|过后|過後',
      '(过|過)(一阵|一陣|一阵子|一陣子|段时间|段時間|一段时间|一段時間)|到时候|到時候|等(通知|消息)|有(消息|结果|結果)(再|就|会|會)(说|說|通知|联系|聯繫|聯絡)|再(说|說|联系|聯繫|聯絡|通知)|陆续|陸續',
      // `三天之后` is a day, and these are none.
      `[过|過]${A_DAY}[过|過](${AFTER}|起|开始|開始)[再]`,
      `(最早|最快|不早于|不早於|不会早于|不會早於|晚于|晚於|要到|得到)[在|于|於|是|也要|也得]${A_DAY}[${AFTER}|起]`,
      '(从|從|自){date}(起|开始|開始)|(至少|最少){date}',
      '{feast}[过|過](后|後|之后|之後|以后|以後)|{date}以上',
      // Of the past.
      `({count}|{vague}|{count}[${TO}]{most}){unit}${BEFORE}|半(个|個)月${BEFORE}`,
      // `12月中` is its middle, and in Japanese all of it.
      '[{year}年]{month}中',
      // Of the month, as it seems, and not of the year.
      `第{nth}[个|個]${WEEK}`,
    ],
  },
}
