import type { Language } from './language.js'

// Numbers of days that have a word of their own.
const DAYS =
  '{unit=day}(하루{count=1}|이틀{count=2}|사흘{count=3}|나흘{count=4}|닷새{count=5}|엿새{count=6}|이레{count=7}|여드레{count=8}|아흐레{count=9}|열흘{count=10}|보름{count=15})'
const FROM_NOW = '(앞으로|향후|지금부터|오늘부터|금일부터|약|대략|면접[일|날](후|이후|부터|로부터))'
const AFTER = '(후|뒤|있다가|이따가)'
const ABOUT = '(정도|가량|내외|안팎)'
const WITHIN = `(${ABOUT}|[${ABOUT}](이내|안|안쪽|내|${AFTER})|동안|간)[에|에는|으로|로]`
const TO = '([ ]~[ ]|[ ]-[ ]|에서|이나|나|또는|혹은| |/|·)'
const A_DAY =
  '([{which}|{which}주[의]]{weekday}요일|[{which}|다다음]{span}[초|중순|말]|[{year}년]{month}[{day}일|초|중순|말]|{day}일|{named}|[{which}]주말)'
const BUSINESS_DAYS = '(영업일|근무일|업무일|워킹데이)'
const WEEKS = '(주일|주간|주)'
const MONTHS = '(개월|달)'
const YOIL = '(요일|욜)'
const AND = `[${YOIL}][${TO}]`
// Two days of one week, which are told in their order; elsewhere the second may be of the next week.
const SECOND_OF_TWO = `(월${AND}화{weekday=2}|(월|화)${AND}수{weekday=3}|(월|화|수)${AND}목{weekday=4}|(월|화|수|목)${AND}금{weekday=5}|(월|화|수|목|금)${AND}토{weekday=6}|(월|화|수|목|금|토)${AND}일{weekday=7})`
const DAY_OF_WEEK = `주[의|에]({weekday}|${SECOND_OF_TWO})[${YOIL}][날]`
const AFTER_NEXT = '(다다음|다담|다음다음|차차)[번]'
const TIME_OF_DAY = '(오전|오후|아침|점심|저녁|밤|낮|새벽)'

const SINO = [
  '일|한|하나|첫|첫째|첫번째',
  '이|두|둘|둘째|두번째',
  '삼|세|셋|석|서|셋째|세번째',
  '사|네|넷|넉|너|넷째|네번째',
  '오|다섯|다섯째|다섯번째',
  '육|륙|여섯',
  '칠|일곱',
  '팔|여덟',
  '구|아홉',
  '십|열',
  '십일|열한',
  '십이|열두',
  '십삼',
  '십사',
  '십오',
  '십육',
  '십칠',
  '십팔',
  '십구',
  '이십|스무',
  '이십일',
  '이십이',
  '이십삼',
  '이십사',
  '이십오',
  '이십육',
  '이십칠',
  '이십팔',
  '이십구',
  '삼십',
  '삼십일',
]

/** A weekday is its one letter here, and `요일` stands in the phrases: `(금)` is a day beside a date alone. */
export const ko: Language = {
  insteadOf: {},
  weekdays: ['월', '화', '수', '목', '금', '토', '일'],
  months: [
    '[0]1(월|.)|일월',
    '[0]2(월|.)|이월',
    '[0]3(월|.)|삼월',
    '[0]4(월|.)|사월',
    '[0]5(월|.)|오월',
    '[0]6(월|.)|유월',
    '[0]7(월|.)|칠월',
    '[0]8(월|.)|팔월',
    '[0]9(월|.)|구월',
    '10(월|.)|시월',
    '11(월|.)|십일월',
    '12(월|.)|십이월',
  ],
  namedDays: {
    dayBeforeYesterday: '그저께|그제',
    yesterday: '어제|어저께|작일|어젯밤|엊저녁|간밤',
    today: '오늘|금일|당일|지금|오늘하루|방금|아까|퇴근|(업무|영업|근무)(시간|종료|마감)',
    tomorrow: '내일|낼|명일|익일|다음날|이튿날|오늘[이나]내일',
    dayAfterTomorrow: '모레|내일모레|낼모레|내일이나모레',
  },
  which: { last: '지난|저번|전|작', this: '이번|요번|금|당', next: '다음[번]|담|차|내|익' },
  units: {
    hour: '시간',
    // `3일` is as well the 3rd: where it is not, the phrases say so.
    day: '일간|일동안',
    businessDay: BUSINESS_DAYS,
    week: WEEKS,
    fortnight: '',
    month: MONTHS,
  },
  spans: { week: '주', month: '달|월', quarter: '분기', year: '년|연|해' },
  parts: {
    start: '초|초입|시작|첫머리|첫날',
    early: '초순|상순|초반|초기',
    firstHalf: '전반[부|기]|상반기',
    middle: '[초]중순|중반|중간|초중반',
    secondHalf: '후반[부|기]|하반기',
    late: '하순|후순|막바지|종반|중후반',
    end: '말|말일|말미|끝|마지막[날|영업일|근무일]',
  },
  quarters: ['(1|일)[/4|사]분기', '(2|이)[/4|사]분기', '(3|삼)[/4|사]분기', '(4|사)[/4|사]분기'],
  feasts: {
    christmasEve: '(크리스마스|성탄절)(이브|전야)|성탄전야',
    christmas: '크리스마스|성탄절|성탄',
    newYearsEve: '섣달그믐',
    // That of the moon is another day.
    newYear: '신정|새해첫날',
    easter: '부활절',
    thanksgiving: '추수감사절',
  },
  vague: { couple: '두어', few: '몇|수' },
  numbers: SINO,
  ordinals: SINO,
  lastOne: '마지막',
  ordinalEndings: '[째|번째]',
  phrases: {
    ledIn: ['{date}(에|날|날에|입니다|이에요|예요|이었어요|였어요|이었습니다|였습니다)'],
    dayOfMonth: ['[{which}(달|월)[의]|이달{which=this}]{day}일[날|자]'],
    namedDay: ['{named}[중|안|내]'],
    weekday: [
      `{which=this}(이번|요번|금)${DAY_OF_WEEK}`,
      `[오는|돌아오는|다가오는|이번{which=this}|요번{which=this}|다음[번]{which=next}|지난[번]{which=last}|저번{which=last}]{weekday}${YOIL}[날]`,
    ],
    weekdayOfWeek: [`{which}${DAY_OF_WEEK}`],
    weekdayOfWeekAfterNext: [`${AFTER_NEXT}주[의|에]{weekday}[${YOIL}][날]`],
    weekdayOfWeekBeforeLast: [`(지지난|저저번)주[의|에]{weekday}[${YOIL}][날]`],
    weekdayOfNumberedWeek: [`{year}년[제]{week}주[차][의]{weekday}${YOIL}`],
    weekdayBeforeLast: [`지지난[번]{weekday}${YOIL}[날]`],
    period: [
      '[{which}]{span}',
      '{which=this}{span=month}(이달|월내)',
      '{which=this}{span=week}(주중|주내)',
      '{which=this}{span=year}(올해|올|연내)',
      '[({year}|{which})년|올해{which=this}|올{which=this}]{month}',
      '[({year}|{which})년|올해{which=this}|올{which=this}]{quarter}',
      '{quarter}',
    ],
    periodAfterNext: [`${AFTER_NEXT}{span}`, '{span=year}내후년'],
    newYear: ['새해|신년'],
    partOfPeriod: ['{period}[의]{part}'],
    wholePeriod: ['{period}', '{period}(중|안|내|이내|동안|사이|기간)'],
    weekend: ['[{which}[주]|오는|돌아오는|다가오는]주말'],
    ago: [
      `({count}({unit}|일{unit=day})|${DAYS})전[에]`,
      '{count=1}{unit=week}(지난|저번)주[의]오늘',
      '{count=3}{unit=day}(그끄저께|그끄제)',
    ],
    ahead: [
      `[${FROM_NOW}]({count}({unit}|일{unit=day})|${DAYS})[${ABOUT}|쯤]${AFTER}`,
      '{count=3}{unit=day}글피',
      '{count=4}{unit=day}그글피',
    ],
    dayAndMonth: ['[({year}|{yy})년|올해]{month}{day}[일[날|자]]'],
    weekdayAndDate: [`{date}[{which}주]{weekday}[${YOIL}]`, `[{which}주]{weekday}${YOIL}[인]{date}`],
    fromDay: [`{date}(부터|로부터|에서)({count}({unit}|일{unit=day})|${DAYS})[${WITHIN}]`],
    weekFromDay: [],
    weekFromToday: ['다음주[의](오늘|이시간|이맘때)'],
    withTime: [
      `{date}[의][ ][${TIME_OF_DAY}]({count}시[반|{count}분]|{hour}:{minute})[쯤|경|정각]`,
      `{date}[의](${TIME_OF_DAY}|정오|자정|퇴근|마감|종일|하루종일|일과|(업무|영업|근무|일과)[시간|종료|마감])[시간|때|중|내|안|늦게|일찍|시|전]`,
    ],
    amount: [
      `[${FROM_NOW}]{count}{unit}[${WITHIN}]`,
      `{count}일{unit=day}${WITHIN}`,
      `${FROM_NOW}{count}일{unit=day}[${WITHIN}]`,
      `[${FROM_NOW}]${DAYS}[${WITHIN}]`,
      `[${FROM_NOW}]{vague}({unit}|일{unit=day})[${WITHIN}]`,
      `[${FROM_NOW}]{vague=few}{unit=day}며칠[${WITHIN}]`,
      `[${FROM_NOW}]{count}[${TO}]{most}{unit}[${WITHIN}]`,
      `[${FROM_NOW}]{count}[${TO}]{most}일{unit=day}${WITHIN}`,
      // `2~3일`, whereas `16~20일` are dates.
      `[${FROM_NOW}]{nth}[${TO}]{most}일{unit=day}`,
      `[${FROM_NOW}]{day}(${WEEKS}|${MONTHS}|${BUSINESS_DAYS})${TO}{most}({unit}|일{unit=day})[${WITHIN}]`,
      `[${FROM_NOW}]{day}일${TO}{most}(${WEEKS}{unit=week}|${MONTHS}{unit=month})[${WITHIN}]`,
      `[${FROM_NOW}]{unit=day}(하루[${TO}]이틀{most=2}|이틀[${TO}]사흘{most=3}|사나흘{most=4}|사흘[${TO}]나흘{most=4}|너댓새{most=5}|네댓새{most=5}|대엿새{most=6})[${WITHIN}]`,
      `{unit=businessDay}(${BUSINESS_DAYS}[기준|기준으로|로]|평일[기준|기준으로]|[주말][및|과|·][공휴일|휴일]제외[하고]){count}[${TO}{most}]일[${WITHIN}]`,
      `{unit=businessDay}[${FROM_NOW}]{count}[${TO}{most}]일[${WITHIN}]${BUSINESS_DAYS}기준`,
      `{unit=businessDay}{count=1}(다음|익|명)${BUSINESS_DAYS}`,
    ],
    withinNext: [],
    daysOfMonth: [`[({year}|{yy})년]{month}{day}[일](${TO}|부터){lastDay}일[까지|사이|중]`],
    weekOfPeriod: ['{period}[의][제]{nth}주[차|째]'],
    weekdayOfPeriod: [`{period}[의][제]{nth}{weekday}${YOIL}`],
    beforePeriod: ['{period}[시작|되기|이되기|가되기|들어가기](전|이전)[까지|에]'],
    weekNumber: ['[{year}년][제]{week}주차', '[{year}년]제{week}주'],
    weekOfDay: ['{date}(주|주간|이있는주|가있는주|이포함된주|이속한주|이낀주|부터시작하는주)'],
    weekAfterDay: ['{date}다음주'],
    weekdayAfterNext: [`${AFTER_NEXT}{weekday}${YOIL}`],
    weekdayAfterDay: [`{date}(이후|후|다음)[의][첫][번째]{weekday}${YOIL}`],
    dayAfterDay: ['{date}(다음날|이튿날)'],
    dayBeforeDay: ['{date}(전날|하루전)'],
    range: [
      '{first}(이나|나|에서|또는|혹은|아니면|늦어도){date}[사이|중]',
      '{first}([ ]-[ ]|[ ]~[ ]|·){date}[사이|중]',
      '{first}/{date}',
      // Without its end it may be a day to count from: `금요일부터 일주일`.
      '{first}부터{date}(까지|사이)',
      '{first}(과|와|하고){date}(사이|중)',
      '(빠르면|이르면|빨라야){first}(늦어도|늦으면|길면){date}',
    ],
    feast: ['{feast}'],
    beforeFeast: ['({feast}|{date})(전|이전)[에|까지]', '{feast}까지'],
    hedged: [
      '{date}[쯤|경|께|무렵|즈음|정도]까지[는|로|만]',
      '{date}(전|이전)(에|까지)[는]',
      '{date}(쯤|경|께|무렵|즈음|정도|전후)[에|엔|에는|으로|로|이면]',
      '{date}(중|안|내|이내|사이|동안|날)[에|으로|로|까지]',
      '{date}(에|엔|에는|이면|면|이전|입니다|이에요|예요|[정도]소요[예정|됩니다]|걸림|걸려요|걸립니다|걸린다고)',
      '{date}[까지|에|쯤|중|중으로|내로|안으로|안에]((연락|회신|답변|통보|안내|발표|공지|통지|결과|답)[을][드리겠습니다|드릴게요|드릴예정[입니다]|드림|주신다고|준다고[했음]|주겠다고|예정[입니다]|발표|통보|안내]|예정[입니다])',
      '(늦어도|늦으면|아무리늦어도|최대|최장|길어도|길면|길게는|많아야){date}',
      '(아마|아마도|대략|약|한|가급적|가능하면|되도록|보통|대개|아마한){date}',
      '(면접[일|날]|오늘|금일|지금)(후|이후|로부터|부터|기준|끝나고){date}',
    ],
    noDay: [
      '곧|금방|조만간|금명간|빠른(시일|시간)[내][에]|머지않아|추후[에]|나중에|차후[에]|언젠가|얼마후|얼마뒤|잠시후|이따가',
      '(곧|조만간|추후[에]|빠른(시일|시간)내에|차후[에])(연락|안내|통보|회신)[드리겠습니다|드릴게요|드릴예정|예정|주신다고]',
      '(최대한|가능한[한]|되도록)(빨리|빠르게|빠른시일[내|내에])|가까운시일[내|내에]|때가되면|결정되는대로|결과(나오는대로|가나오는대로|나오면)|정해지는대로|순차적으로|개별[적으로]|수시로',
      '{date}(이후|부터|지나서|넘어서|지나야|넘어야|뒤에나|이후에나|이상|다음에)[에|로|는]|(최소|최소한|적어도){date}',
      // With `늦어도` behind it there is a last day.
      `(빨라야|빨라도|일러야|이르면|빠르면)${A_DAY}[쯤|에|중]`,
      // Of the past.
      `({count}|{vague}|{count}[${TO}]{most}){unit}전[에]|{count}일전|며칠전[에]|얼마전[에]|(하루|이틀|사흘|나흘|닷새|열흘|보름)전[에]`,
      // About so many days, or about that day of the month.
      '{count}일쯤',
      // Of the month, as it seems, and not of the year.
      '{nth}주차',
    ],
  },
}
