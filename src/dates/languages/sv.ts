import type { Language } from './language.js'

// Of a week it is the next one, of a weekday the first to come.
const COMING = '([den |det ](kommande|nästkommande|instundande))'
const WHICH = `({which}|${COMING}{which=next})`
const AFTER_NEXT = '(nästnästa|näst nästa)'
const DAY = '{weekday}[s(morgon|förmiddag|eftermiddag|kväll)]'
const LAST_DAY =
  'i (måndags{weekday=1}|tisdags{weekday=2}|onsdags{weekday=3}|torsdags{weekday=4}|fredags{weekday=5}|lördags{weekday=6}|söndags{weekday=7})'
const OF = '[(i|av|på|under|för) ][(den|det) ]'
const LATEST = '(senast|allra senast|som senast|allra som senast)'
const ABOUT = '(ungefär|cirka|ca|omkring|runt|max|maximalt|högst|senast|drygt|knappt|typ|sisådär)'
const IN = `[(om|inom|under|inom loppet av|under loppet av) ][(de|den|det) ][(närmaste|närmsta|kommande|nästkommande|nästa|följande) ][${ABOUT} ]`
const TO = '( till | eller | och | senast |/| / |-| - | )'
const AT = '[(före|innan|vid|efter|till|senast|från|runt|omkring|ca) ]'
const CLOCK = '(kl|klockan)[ ]{hour}[(:|.){minute}]'
const PART_OF_DAY =
  '(morgon[en]|förmiddag[en]|eftermiddag[en]|kväll[en]|lunch[en|tid]|fm|em|bitti|tidigt|sent|dagtid)'
const END_OF_DAY =
  '((dagens|arbetsdagens|kontorstidens) slut|slutet (av|på) (dagen|arbetsdagen)|stängning|stängningsdags)'

export const sv: Language = {
  // In the words on both sides accents are folded already.
  // biome-ignore format: what belongs together stands on one line
  insteadOf: {
    eod: 'dagens slut', eob: 'dagens slut', cob: 'dagens slut', asap: 'snarast',
    eow: 'slutet av veckan', eom: 'slutet av månaden', eoq: 'slutet av kvartalet', eoy: 'slutet av året',
    månadsskiftet: 'slutet av månaden', månadsslutet: 'slutet av månaden', årsskiftet: 'slutet av året',
    årsslutet: 'slutet av året', kvartalsskiftet: 'slutet av kvartalet', halvårsskiftet: 'slutet av juni',
    'innan helgen': 'innan slutet av veckan', 'före helgen': 'innan slutet av veckan', mellandagarna: 'nyårsafton',
    // So that no `i` is taken for one that stands before a day.
    'i dag': 'idag', 'i går': 'igår', 'i morgon': 'imorgon', 'i kväll': 'ikväll', 'i år': 'detta år',
    tom: 'till och med', 't o m': 'till och med', from: 'från och med', fom: 'från och med',
    'fr o m': 'från och med', 'f o m': 'från och med', 'dag eller så': 'dag eller två',
    tjugofyra: '24', trettio: '30', fyrtioåtta: '48', sextio: '60', sjuttiotvå: '72', nittio: '90',
  },
  // biome-ignore format: all in a few lines
  weekdays: [
    'måndag[en]|mån|må', 'tisdag[en]|tis|ti', 'onsdag[en]|ons', 'torsdag[en]|tors|tor|to',
    'fredag[en]|fre|fr', 'lördag[en]|lör|lö', 'söndag[en]|sön|sö',
  ],
  // Christmas is `jul`.
  // biome-ignore format: a season to a line
  months: [
    'jan*uari', 'feb*ruari', 'mar*s',
    'apr*il', 'maj', 'jun*i',
    'juli', 'aug*usti', 'sep*tember',
    'okt*ober', 'nov*ember', 'dec*ember',
  ],
  namedDays: {
    dayBeforeYesterday: 'i[ ]förrgår|förrgår',
    yesterday: 'igår',
    today: `idag|senare idag|idag senare|nu|ikväll|i[ ](morse|förmiddag|eftermiddag)|under dagen|${END_OF_DAY}`,
    tomorrow: 'imorgon|i[ ](morron|morrn)|morgondagen',
    dayAfterTomorrow: '[i[ ]](övermorgon|över morgon)',
  },
  which: {
    last: 'förra|föregående|senaste',
    this: 'denna|detta|den här|det här|innevarande',
    next: 'nästa|följande',
  },
  units: {
    hour: 'timm(e|ar|arna)|tim|h',
    day: 'dag[ar|arna]|dygn[en]',
    businessDay: '(arbetsdag|vardag|bankdag|kontorsdag|helgfri vardag|helgfria vardag)[ar|arna]',
    week: 'veck(a|an|or|orna)|v',
    fortnight: '',
    month: 'månad[en|er|erna]|mån',
  },
  spans: {
    week: '[arbets]vecka[n|s|ns]',
    month: '[kalender]månad[en|s|ens]',
    quarter: 'kvartal[et|s|ets]',
    year: '[kalender]år[et|s|ets]',
  },
  parts: {
    start: '[allra ]början|start[en]',
    early: 'tidigt|[de ]första dagarna|första delen',
    firstHalf: '[den ]första (halvan|hälften|halva)',
    middle: 'mitten|mitt|medio|halvvägs in',
    secondHalf: '[den ](andra|sista|senare) (halvan|hälften|halva|delen)',
    late: 'sent|senare|[de ]sista dagarna|mot slutet|framåt slutet|loppet',
    end: '[allra ]slut[et]|ultimo|utgång[en]|sista (dagen|arbetsdagen|vardagen)',
  },
  quarters: [
    '(q1|kv1|kvartal 1|(1:a|första) kvartalet)',
    '(q2|kv2|kvartal 2|(2:a|andra) kvartalet)',
    '(q3|kv3|kvartal 3|(3:e|tredje) kvartalet)',
    '(q4|kv4|kvartal 4|(4:e|fjärde|sista) kvartalet)',
  ],
  feasts: {
    christmasEve: 'julafton[en]',
    christmas: 'jul[en|dagen|helgen|helgerna|ledigheten|lovet|uppehållet]',
    newYearsEve: 'nyårsafton[en]',
    newYear: 'nyår|nyårsdagen|nyårshelgen',
    easter: 'påsk[en|dagen|helgen|lovet]',
    thanksgiving: '',
  },
  vague: { couple: '[ett ]par', few: 'några[ få]|några stycken|[ett ]fåtal' },
  // biome-ignore format: five to a line
  numbers: [
    'en|ett', 'två|bägge|båda', 'tre', 'fyra', 'fem',
    'sex', 'sju', 'åtta', 'nio', 'tio',
    'elva', 'tolv', 'tretton', 'fjorton', 'femton',
    'sexton', 'sjutton', 'arton|aderton', 'nitton', 'tjugo',
  ],
  // biome-ignore format: five to a line
  ordinals: [
    'första|förste', 'andra|andre', 'tredje', 'fjärde', 'femte',
    'sjätte', 'sjunde', 'åttonde', 'nionde', 'tionde',
    'elfte', 'tolfte', 'trettonde', 'fjortonde', 'femtonde',
    'sextonde', 'sjuttonde', 'artonde|adertonde', 'nittonde', 'tjugonde',
    'tjugoförsta', 'tjugoandra', 'tjugotredje', 'tjugofjärde', 'tjugofemte',
    'tjugosjätte', 'tjugosjunde', 'tjugoåttonde', 'tjugonionde', 'trettionde',
    'trettioförsta',
  ],
  lastOne: 'sista',
  ordinalEndings: ':e|:a|:de|:te|e|a',
  phrases: {
    ledIn: ['[(på|nu på|nu|den|på den) ]{date}'],
    dayOfMonth: ['{ordinal}', '(den|d) {day}', '[den ]{day} i månaden', `[den ]{day} [i ]${WHICH} månad[en]`],
    namedDay: ['{named}'],
    weekday: [`[{which} ]${DAY}`, `${DAY} som kommer`, `[nu ]${LAST_DAY}{which=last}`],
    weekdayOfWeek: [
      `[på ]${DAY} ${OF}${WHICH} vecka[n]`,
      `${OF}${WHICH} vecka[n|s|ns] [(på|till|den) ]${DAY}`,
      `[på ]${DAY} [i ]veckan som kommer{which=next}`,
      `${LAST_DAY} [i ]förra veckan{which=last}`,
    ],
    weekdayOfWeekAfterNext: [
      `[på ]${DAY} ${OF}(${AFTER_NEXT} vecka|veckan efter nästa[ vecka])`,
      `${OF}(${AFTER_NEXT} vecka|veckan efter nästa) [på ]${DAY}`,
    ],
    weekdayOfWeekBeforeLast: [
      `(${DAY}|${LAST_DAY}) [i ]förrförra veckan`,
      `[i ]förrförra veckan [på ]${DAY}`,
    ],
    weekdayOfNumberedWeek: [
      `[på ]${DAY} [i ](v|vecka)[ ]{week}[( |/|-){year}]`,
      `[i ](v|vecka)[ ]{week} [på ]${DAY}`,
    ],
    weekdayBeforeLast: ['förrförra {weekday}', `(${LAST_DAY}|{weekday}) för en vecka (sedan|sen)`],
    period: [
      `${OF}[${WHICH} ]{span}`,
      `${OF}{span} som kommer{which=next}`,
      '[(i|av|på|under) ]{month}[ månad][ {year}]',
      `[(i|av|på|under) ]{month} ${OF}{which} år`,
      `${OF}{quarter}[( |/){year}]`,
      `${OF}{quarter} {which} år`,
      `${OF}första halvåret[ {year}]{quarter=2}`,
      `${OF}andra halvåret[ {year}]{quarter=4}`,
      '[i ](slutet (av|på)|under) [år ]{year}{month=12}',
      '[i ]början (av|på) [år ]{year}{month=1}',
      '[i ]mitten (av|på) [år ]{year}{month=7}',
      // This week or next.
      '(denna|den här|i denna|detta) eller {which} {span}',
    ],
    periodAfterNext: [
      `${OF}[nästa eller ]${AFTER_NEXT} {span}`,
      `${OF}{span} efter nästa[ {span}]`,
      `${OF}(nästa|${COMING}) {span} eller {span} (efter|därpå|därefter|efter det)`,
    ],
    newYear: ['[(på|i) ]det nya året', '[på ]nyåret'],
    partOfPeriod: [
      '{part} {period}',
      '{period} [i ]{part}',
      // The later of two parts: `början till mitten av nästa vecka`, `slutet av denna, början av nästa vecka`.
      `(början|mitten|slutet)${TO}[i ]{part} {period}`,
      `(början|mitten|slutet) (${OF}{which}|${OF}{month})${TO}[i ]{part} {period}`,
      `slutet ${OF}(veckan|{which} vecka[n]) [i ]{part} {period}`,
      // `I veckan`, of which nobody needs to tell which one.
      'i veckan{period=veckan}{part=late}',
      '(under|under loppet av) {period}{part=late}',
      'innan {period} (är (slut|över|förbi|till ända)|slutar|tar slut){part=late}',
    ],
    wholePeriod: ['[(i|under|inom|någon gång (i|under)|någon gång|nån gång|senare) ]{period}'],
    weekend: [
      '[(i|till|nu till|över|under|på|nu i) ](helgen|veckoslutet)',
      '[(i|till|över|under) ][den ]{which} (helg[en]|veckoslut[et])',
      `[(i|till|över|under) ]${COMING} (helg[en]|veckoslut){which=this}`,
    ],
    ago: [
      // Eight days are a week.
      '[idag ]för åtta dagar (sedan|sen){count=1}{unit=week}',
      '[(idag|exakt) ]för {count} {unit} (sedan|sen)',
      '{count} {unit} (sedan|sen)',
    ],
    ahead: ['om [exakt ]{count} {unit}'],
    dayAndMonth: [
      "[(den|d) ]{day}[ ]{month}[[ ]({year}|[']{yy})]",
      '[den ]{day}[ ]jul[ {year}]{month=7}',
      '[den ]{day}[ ]{month} {which} år',
      '{day}-{month}[-({year}|{yy})]',
      '{day}/{month}[/({year}|{yy})]',
      '{year}-{month}-{day}',
    ],
    weekdayAndDate: [
      `${DAY} [(den|d) ]{date}`,
      `${DAY} {date}`,
      `${LAST_DAY} [den ]{date}`,
      `${DAY} [den ]{day}`,
      '{date} {weekday}',
    ],
    fromDay: [
      '[på ]{date} [om ](åtta|8) dagar{count=1}{unit=week}',
      '{date} om {count} {unit}',
      '[(om|inom) ]{count} {unit} (från|efter|räknat från|från och med) {date}',
      'om {count} {unit} [på ]{date}',
    ],
    weekFromDay: [],
    weekFromToday: ['samma tid nästa vecka', 'nästa vecka [vid ]samma tid'],
    withTime: [
      `{date} ${AT}${CLOCK}`,
      `{date} ${AT}{hour}:{minute}`,
      `{date} [mellan ]${CLOCK}(-| - | och | till )[(kl|klockan) ]{hour}[(:|.){minute}]`,
      `{date} [(på|i|under|vid|före|innan|efter|till|mot|framåt|sent på|tidigt på|i slutet av|i början av) ]${PART_OF_DAY}`,
      `{date} [(vid|före|innan|till|i|senast) ]${END_OF_DAY}`,
      '{date} under dagen',
      `${AT}${CLOCK} [(på|den) ]{date}`,
      `${AT}{hour}:{minute} [(på|den) ]{date}`,
      `(på|under|vid|före|innan|efter|sent på|tidigt på) ${PART_OF_DAY} [(på|den) ]{date}`,
      `[(vid|före|innan|till|i) ]${END_OF_DAY} [(på|den) ]{date}`,
    ],
    amount: [
      // A couple of days are vague, though they are two.
      `${IN}[ett ]par( |-)tre {unit}{most=3}`,
      `${IN}{vague} {unit}`,
      `${IN}{count} [(hela|fulla) ]{unit}`,
      `${IN}{count}(-| - |/| / | till | a | eller | upp till | kanske | ){most} {unit}`,
      `${IN}{count} {unit} (eller|till|kanske|eller kanske) {most}`,
      'mellan {count} och {most} {unit}',
      // About one.
      '(om|inom) (någon|nån) {unit}[ eller (så|två)]{most=2}',
      `${IN}(halvannan vecka|en och en halv vecka){count=11}{unit=day}`,
      `${IN}ett halvår{count=6}{unit=month}`,
      // In the plural they would be days of which nobody knows how many.
      '(nästa|nästkommande|följande|påföljande) (arbetsdag|vardag){unit=businessDay}',
      '(nästa|nästkommande|följande|påföljande) dag{unit=day}',
    ],
    withinNext: [
      '(inom|under) (den|det) (närmaste|närmsta) {unit}',
      'inom (veckan{unit=week}|månaden{unit=month})',
    ],
    daysOfMonth: [
      '(mellan|från) den {day} (till|och) [den ]{lastDay}',
      "[(den|mellan|mellan den|från|från den) ]{day}(-| - |/| / | till | till och med | och | och den | eller | eller den | till den ){lastDay}[ ]{month}[[ ]({year}|[']{yy})]",
    ],
    weekOfPeriod: ['[(i|under) ][den ]{nth} [hela ]vecka[n] {period}'],
    weekdayOfPeriod: ['[den ]{nth} {weekday} {period}'],
    beforePeriod: ['(före|innan) {period}[ (börjar|startar)]'],
    weekNumber: [
      '[[i ]slutet (av|på) ][(i|under) ](v|vecka|veckan|w)[ ]{week}[( |/|-|/ | / |, ){year}]',
      '[(i|under) ](v|vecka|veckorna|w)[ ]{week}( eller | till | och |/| / |-| - )[(v|vecka) ]{week}',
    ],
    weekOfDay: [
      `${OF}veckan (som börjar|som startar|från|från och med|med start|med|runt|kring|den) [(den|på) ]{date}`,
    ],
    weekAfterDay: [`${OF}veckan efter [den ]{date}`],
    weekdayAfterNext: [`[på ]${AFTER_NEXT} {weekday}`, '{weekday} efter nästa'],
    weekdayAfterDay: ['{weekday} efter [den ]{date}'],
    dayAfterDay: ['dagen efter [den ]{date}', '{date} eller (dagen (efter|därpå|därefter)|en dag senare)'],
    dayBeforeDay: ['(dagen|veckan) (före|innan) [den ]{date}'],
    range: [
      'mellan {first} och {date}',
      'antingen {first} eller {date}',
      '{first} (till|till och med|eller|och|alternativt|alt) [(kanske|möjligen|eventuellt|även) ]{date}',
      'från {first} (till|till och med) {date}',
      `{first} (kanske|möjligen|eventuellt|annars|${LATEST}) {date}`,
      '{first} - {date}',
      '{first}-{date}',
      '{first} / {date}',
      '{first}/{date}',
      '{first}..{date}',
    ],
    feast: ['[(på|i|över|under|kring|runt|omkring|vid) ]{feast}'],
    beforeFeast: ['(före|innan|till|fram till|inför|lagom till) ({feast}|{date})'],
    hedged: [
      '{date} (eller (så|tidigare|dessförinnan)|om inte (förr|tidigare))',
      `{date} (${LATEST}|max|maximalt|högst|kanske|eventuellt|troligen|troligtvis|förmodligen|förhoppningsvis|ungefär|cirka|ca|någon gång|nån gång)`,
      '{date} från (nu|idag)',
      '{date} efter (intervjun|vår intervju|mötet|vårt möte|samtalet|vårt samtal)',
      '(inte|ej|aldrig) (senare|längre|mer) än {date}',
      'mindre än {date}',
      `(${LATEST}|max|maximalt|högst|längst) {date}`,
      '(före|innan|till|fram till|tills|till och med|fram till och med|upp till|inom) [den ]{date}',
      '(på|i|under|vid|inom loppet av|under loppet av) {date}',
      '(den|det|nu|nu på) {date}',
      '(runt|kring|omkring|mot|framåt|ungefär|cirka|ca|typ|sisådär) [den ]{date}',
      '(kanske|troligen|troligtvis|förmodligen|sannolikt|antagligen|förhoppningsvis|eventuellt|ev|möjligen|helst|gärna|nog|preliminärt|prel|planerat|redan|först|någon gång|nån gång|någon dag|nån dag) {date}',
      `(${COMING}|närmaste|närmsta) {date}`,
      '(besked|svar|återkoppling|[vi ]återkommer|[vi ]hör av oss|de hör av sig) {date}',
    ],
    noDay: [
      '[(ganska|väldigt|mycket|så) ](snart|fort|snabbt)[ (som möjligt|det går)]|snarast[ möjligt]|inom kort|inom (en|den) (snar|närmaste|närmsta) (framtid|framtiden|tiden|tid)|omgående|genast|med det snaraste|så småningom|i sinom tid|i dagarna|endera dagen|någon dag',
      'senare|längre fram|framöver|vid tillfälle|någon gång|förr eller senare|tids nog|tills vidare|inom överskådlig (tid|framtid)|när som helst|[vi ](hör av oss|återkommer)[ (snart|inom kort|framöver)]',
      '(efter|från och med|tidigast|som tidigast|inte (före|innan|förrän)|ej (före|innan|förrän)|först efter|sedan|minst|mer än|längre än|om minst|om tidigast) {date}',
      '{date} (tidigast|som tidigast|eller senare|eller därefter|och framåt|minst)',
      `[(inom|under|om) ][(de|den) ][(närmaste|närmsta|kommande|nästkommande) ](dagar|dagarna|veckor|veckorna|månader|månaderna|tiden)`,
      '[(om|inom) ](över {count}|flera|åtskilliga|x antal|ett antal) {unit}',
    ],
  },
}
