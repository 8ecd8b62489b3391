import type { Language } from './language.js'

const IN =
  '[(w ciągu|w przeciągu|w terminie|w okresie|przez|do|za|w) ][(maks|maksymalnie|około|ok|jakieś|jakichś|kolejne) ][(najbliższ|kolejn|następn|nadchodząc)(ych|e|ego|y|ymi) ]'
const A_UNIT =
  '(tydzień{unit=week}|tygodnia{unit=week}|tygodniu{unit=week}|tygodniem{unit=week}|miesiąc[a|u|em]{unit=month}|dzień{unit=day}|dnia{unit=day}){count=1}'
const CLOCK =
  '(o|od|do|na|przed|około|koło|ok|najpóźniej o|po)[ (godz|godzin(a|ie|y|ą)|g)] {hour}[(:|.){minute}][-tej|-ej]'
const TIME_OF_DAY =
  '(rano|z [samego ]rana|wczesnym rankiem|popołudniu|wieczorem|wieczór|południe[m]|południa|w nocy|w ciągu dnia|w godzinach (pracy|porannych|popołudniowych|wieczornych))'
const END_OF_DAY =
  '(do końca|pod koniec|na koniec|z końcem|przed końcem|koniec) (dnia|pracy|dnia (pracy|roboczego))'
// Months, where what stands beside them tells that they are.
const ROMAN =
  '(i{month=1}|ii{month=2}|iii{month=3}|iv{month=4}|v{month=5}|vi{month=6}|vii{month=7}|viii{month=8}|ix{month=9}|x{month=10}|xi{month=11}|xii{month=12})'
const DIGITS =
  '([0]1{month=1}|[0]2{month=2}|[0]3{month=3}|[0]4{month=4}|[0]5{month=5}|[0]6{month=6}|[0]7{month=7}|[0]8{month=8}|[0]9{month=9}|10{month=10}|11{month=11}|12{month=12})'

export const pl: Language = {
  // biome-ignore format: many to a line
  insteadOf: {
    'po południu': 'popołudniu', 'po jutrze': 'pojutrze', 'dwudziestego pierwszego': '21-go',
    'dwudziestego drugiego': '22-go', 'dwudziestego trzeciego': '23-go', 'dwudziestego czwartego': '24-go',
    'dwudziestego piątego': '25-go', 'dwudziestego szóstego': '26-go', 'dwudziestego siódmego': '27-go',
    'dwudziestego ósmego': '28-go', 'dwudziestego dziewiątego': '29-go',
    'trzydziestego pierwszego': '31-go', pierwszego: '1-go', drugiego: '2-go', trzeciego: '3-go',
    czwartego: '4-go', piątego: '5-go', szóstego: '6-go', siódmego: '7-go', ósmego: '8-go',
    dziewiątego: '9-go', dziesiątego: '10-go', jedenastego: '11-go', dwunastego: '12-go',
    trzynastego: '13-go', czternastego: '14-go', piętnastego: '15-go', szesnastego: '16-go',
    siedemnastego: '17-go', osiemnastego: '18-go', dziewiętnastego: '19-go', dwudziestego: '20-go',
    trzydziestego: '30-go', 'półtora tygodnia': '11 dni', 'półtora miesiąca': '46 dni',
    'pół roku': '6 miesięcy', doby: '24 godzin', 'dwadzieścia cztery': '24', 'dwudziestu czterech': '24',
    trzydzieści: '30', trzydziestu: '30', 'czterdzieści osiem': '48', 'czterdziestu ośmiu': '48',
    'siedemdziesiąt dwie': '72', 'siedemdziesięciu dwóch': '72',
    'między świętami a nowym rokiem': 'do sylwestra', 'trzech króli': '6 stycznia',
    'wszystkich świętych': '1 listopada',
  },
  weekdays: [
    'pon*iedziałek|pn|poniedziałk(u|iem|owi|i)',
    'wt*orek|wtork(u|iem|owi|i)',
    'śr*oda|środ(ę|y|ą|zie)',
    'cz*wartek|czwartk(u|iem|owi|i)',
    'piąt*ek|pt|piątk(u|iem|owi|i)',
    'sob*ota|sobot(ę|y|ą)|sobocie',
    'niedz*iela|niedziel(ę|i|ą)|nd|ndz',
  ],
  months: [
    'stycz*nia|styczeń|styczniu|styczniem|sty',
    'lut*ego|luty|lutym',
    'mar*ca|marzec|marcu|marcem',
    'kwie*tnia|kwiecień|kwietniu|kwietniem|kwi',
    'maj*a|maju|majem',
    'czerw*ca|czerwiec|czerwcu|czerwcem|cze',
    'lip*ca|lipiec|lipcu|lipcem',
    'sie*rpnia|sierpień|sierpniu|sierpniem',
    'wrz*eśnia|wrzesień|wrześniu|wrześniem',
    'paź*dziernika|październik|październiku|październikiem',
    'lis*topada|listopad|listopadzie|listopadem',
    'gru*dnia|grudzień|grudniu|grudniem',
  ],
  namedDays: {
    dayBeforeYesterday: 'przedwczoraj',
    yesterday: 'wczoraj',
    today: `dziś|dzisiaj|dzisiejszego dnia|teraz|[do ]dzisiejszego wieczora|${END_OF_DAY}`,
    tomorrow: 'jutr(o|a|em)',
    dayAfterTomorrow: 'pojutrz(e|a)',
  },
  which: {
    last: '(zeszł|ubiegł|minion|poprzedni|przeszł)(y|ą|a|ego|ej|ym|o|)|ostatni[ą|a|ego|ej|m]|poprzedni(ego|ej|m)',
    this: 't(en|ę|ą|a|o|ym|ego|ej)|(bieżąc|obecn)(y|ą|a|ego|ej|ym)',
    next: '(przyszł|następn|kolejn)(y|ą|a|ego|ej|ym)',
  },
  units: {
    hour: 'godzin[y|a|ę|ach]|godz|h',
    day: '(dzień|dni|dnia|dniach|dniami|dniem|dniu)[ kalendarzow(y|ych|e|ego)]',
    businessDay: '(dzień|dni|dnia|dniach|dniami|dniem|dniu) (robocz|pracując)(y|e|ych|ego|ymi|ym)',
    week: 'tydzień|tygodni[e|a|em|ach|ami]|tyg',
    fortnight: '',
    month: 'miesiąc[e|a|em|ach|ami]|miesięcy|mies|mc|m-c[y|e]',
  },
  spans: {
    week: 'tydzień|tygodni(a|u|em)',
    month: 'miesiąc[a|u|em]|m-c[a|u]',
    quarter: 'kwarta(ł|łu|le|łem)',
    year: 'rok[u|iem]',
  },
  parts: {
    start: 'począt(ek|ku|kiem|kach)',
    early: 'pierwsz(ych dniach|e dni)|wcześn(ie|iej|ą porą)',
    firstHalf: '(pierwsz(a|ej|ą)|1[.]|i) (połow(a|ie|y|ę)|część|części)',
    middle: 'połow(a|ie|y|ę|ą)|środ(ek|ku|kiem|ka)',
    secondHalf: '(drug(a|iej|ą)|2[.]|ii) (połow(a|ie|y|ę)|część|części)',
    late: 'ostatni(ch dniach|e dni)|końcówk(a|ę|i|ą)|końcówce|później',
    end: 'kon(iec|ca)|końc(a|em|owi|u)',
  },
  quarters: [
    '(q1|(i|1[.|-go]|pierwsz(y|ym)) (kw|kwarta(ł|łu|le|łem)))',
    '(q2|(ii|2[.|-go]|drugi[m]) (kw|kwarta(ł|łu|le|łem)))',
    '(q3|(iii|3[.|-go]|trzeci[m]) (kw|kwarta(ł|łu|le|łem)))',
    '(q4|(iv|4[.|-go]|czwart(y|ym)|ostatni[m|ego]) (kw|kwarta(ł|łu|le|łem)))',
  ],
  feasts: {
    christmasEve: 'wigili(a|ę|i|ą)[ bożego narodzenia]',
    christmas:
      'bo(że|żego|żym|żemu) narodzeni(e|a|em|u)|(święta|świąt|świętami|świętach)[ bożego narodzenia]',
    newYearsEve: 'sylwest(er|ra|rem)',
    newYear: 'now(y|ego|ym) rok[u|iem]',
    easter: 'wielkanoc[y|ą]|(święta|świąt|świętami) (wielkanocn(e|ych|ymi)|wielkiejnocy)',
    thanksgiving: 'święt(o|a|em) dziękczynienia',
  },
  vague: { couple: '', few: 'kilk(a|u|oma)|par(ę|u|oma)' },
  // biome-ignore format: many to a line
  numbers: [
    'jed(en|na|no|nego|nym|ną)', 'dw(a|ie|óch|u|oma|iema)', 'trzy|trzech|trzema', 'czter(y|ech|ema)',
    'pię(ć|ciu|cioma)', 'sześ(ć|ciu|cioma)', 'siedem|siedmiu', 'osiem|ośmiu', 'dziewię(ć|ciu)',
    'dziesię(ć|ciu|cioma)', 'jedena(ście|stu)', 'dwanaście|dwunastu', 'trzyna(ście|stu)',
    'czterna(ście|stu)', 'piętna(ście|stu)', 'szesna(ście|stu)', 'siedemna(ście|stu)', 'osiemna(ście|stu)',
    'dziewiętna(ście|stu)', 'dwadzieścia|dwudziestu',
  ],
  ordinals: [
    'pierwsz(y|ym|a|ą|ej)',
    'drug(i|im|a|ą|iej)',
    'trzeci[m|a|ą|ej]',
    'czwart(y|ym|a|ą|ej)',
    'piąt(y|ym|a|ą|ej)',
  ],
  lastOne: 'ostatni[ego|m|a|ą|ej]',
  ordinalEndings: '[-](go|ego|tego|szego|giego|ciego|mego|stego|tym|ym|ty|y)|.',
  phrases: {
    // `12.11.2026 r.`
    ledIn: ['[(w dniu|z dnia|dnia|do dnia|w|we|na|do|o) ]{date}[ (r|roku)]'],
    dayOfMonth: [
      '{ordinal}',
      '(dnia|w dniu|do dnia|na dzień) {day}',
      '[(do|dnia) ]{day} (bm{which=this}|{which} (miesiąca|m-ca))',
    ],
    namedDay: ['{named}'],
    weekday: ['[(w|we|na) ][{which} ]{weekday}', '[(w|we) ]{weekday} {which}'],
    weekdayOfWeek: [
      'tydzień temu{which=last} [(w|we) ]{weekday}',
      '[(w|we) ]{weekday} tydzień temu{which=last}',
      '[(w|we|na) ]{weekday} [w ]{which} (tygodniu|tygodnia|tydzień|tyg)',
      '[w ]{which} (tygodniu|tygodnia|tydzień|tyg)[ w| we| na| do] {weekday}',
    ],
    weekdayOfWeekAfterNext: [
      '[(w|we) ]{weekday} [w ](tygodniu|tygodnia) po (następnym|przyszłym)',
      '[w ]tygodniu po (następnym|przyszłym)[ w| we] {weekday}',
    ],
    weekdayOfWeekBeforeLast: [
      '(dwa|2) (tygodnie|tyg) temu [(w|we) ]{weekday}',
      '[(w|we) ]{weekday} (dwa|2) (tygodnie|tyg) temu',
      '[w ](zaprzeszł|przedzeszł)ym tygodniu [(w|we) ]{weekday}',
    ],
    weekdayOfNumberedWeek: [
      '[(w|we) ]{weekday} (w tygodniu|tygodnia) {week}[ {year}]',
      '[(w|we) ]{weekday} w {week}[.] tygodniu[ roku]',
    ],
    weekdayBeforeLast: [
      '[(w|we) ](przedostatni|zaprzeszł|przedzeszł)(y|ą|a|ego|) {weekday}',
      'dw(a|ie) {weekday} temu',
    ],
    period: [
      '[jeszcze ]w tygodniu{which=this}{span=week}',
      '[(w|na|o) ][{which} ]{span}',
      '[(w|na) ]najbliższ(y|ym|ego|emu){which=next} {span}|[(w|na) ]nadchodząc(y|ym|ego){which=next} {span}',
      '[(w|na) ]{span} {which}',
      '[(w|na|o) ][miesiąc[u|a] ]{month}[[ ]{year}[[ ]r[oku]]]',
      '[(w|na) ]({month}|{quarter}) {which} roku',
      '[(w|na) ]{quarter}[( |/){year}[[ ]r[oku]]]',
      '[w ]tym {span} (lub|albo|czy) [w ]{which}',
      '[w ]tym (lub|albo|czy) [w ]{which} {span}',
    ],
    periodAfterNext: [
      '[w ]{span} po (następnym|przyszłym|kolejnym)',
      '[w ](przyszłym|następnym) {span} (lub|albo) [w ][jeszcze ](kolejnym|następnym)',
    ],
    newYear: ['[(w|na|z) ]now(y|ym|ego) rok[u|iem]'],
    partOfPeriod: ['[(w|na|z|pod|ku|do) ]{part} {period}'],
    wholePeriod: ['{period}', '(w ciągu|w trakcie|w przeciągu|przez|podczas|później) {period}'],
    weekend: ['[(w|na|przez|podczas) ][{which} ]weekend[u|zie|em]'],
    ago: ['{count} {unit} temu', `${A_UNIT} temu`, 'przed {count} {unit}', `przed ${A_UNIT}`],
    ahead: ['za {count} {unit}', `za ${A_UNIT}`],
    dayAndMonth: [
      "[(dnia|w dniu) ]{day} {month}[[ ]({year}|[']{yy})[[ ]r[oku]]][ br]",
      '{day}-{month}[-({year}|{yy})]',
      '{day}/{month}[/({year}|{yy})]',
      `[(dnia|w dniu|do) ]{day}[ |.]${ROMAN}[ |.]{year}[[ ]r[oku]]`,
      // Without one of these words it may be a time.
      `(dnia|w dniu|do|do dnia|na dzień|przed) {day}.${DIGITS}`,
    ],
    weekdayAndDate: [
      '[(w|we|na) ][({which}|najbliższ(y|ą)) ]{weekday} [(dnia|to jest|tj|czyli) ]{date}[ r]',
      '[(w|we|na) ][({which}|najbliższ(y|ą)) ]{weekday} {day}',
      '{date} [w |we ]{weekday}',
    ],
    fromDay: [
      '{count} {unit} (od|po) {date}',
      '[od ]{date} za {count} {unit}',
      `[od ]{date} za ${A_UNIT}`,
      'za {count} {unit} [(od|licząc od) ]{date}',
      `za ${A_UNIT} [(od|licząc od) ]{date}`,
      `${A_UNIT} (od|po) {date}`,
    ],
    weekFromDay: [],
    weekFromToday: ['za tydzień o tej [samej ]porze'],
    withTime: [
      `{date} ${CLOCK}`,
      '{date} {hour}:{minute}',
      '{date} (godz|godzina|g) {hour}[(:|.){minute}]',
      `{date} [(do|przed|około|koło|z|na|w) ]${TIME_OF_DAY}`,
      `{date} ${END_OF_DAY}`,
      `${CLOCK} (w|we|dnia) {date}`,
      `[(do|przed|około|koło) ]${TIME_OF_DAY} [(w|we|dnia) ]{date}`,
      `${END_OF_DAY} [(w|we|dnia) ]{date}`,
    ],
    amount: [
      `${IN}{vague} {unit}`,
      `${IN}{count} {unit}`,
      `${IN}${A_UNIT}`,
      `${IN}{count}(-| - |/| | do | lub | albo | czy | i | góra | może | ewentualnie ){most} {unit}`,
      `${IN}${A_UNIT} (lub|albo|czy|może|góra|do) {most}`,
      `${IN}${A_UNIT} dw(a|óch|u){most=2}`,
      'od {count} do {most} {unit}',
      'między {count} a {most} {unit}',
      '(w|w ciągu|przez) (najbliższych|kolejnych|następnych) (dni|dniach){vague=few}{unit=day}',
    ],
    withinNext: [],
    daysOfMonth: [
      "[(od|między|pomiędzy|w dniach|dni) ]{day}(-| - |/| do | a | i | lub | albo | oraz ){lastDay} {month}[[ ]({year}|[']{yy})[[ ]r[oku]]]",
    ],
    weekOfPeriod: ['[(w|do końca|na) ]{nth} (tydzień|tygodni[u|a]) {period}'],
    weekdayOfPeriod: ['[(w|we) ]{nth} {weekday} {period}'],
    beforePeriod: ['(przed|przed początkiem) {period}'],
    weekNumber: [
      '[w ](tydzień|tygodni[u|a]|tydz|tyg|kw) [(numer|nr) ]{week}[( |/){year}[ r[oku]]]',
      '[w ]{week}[.] (tydzień roku|tygodniu[ roku])',
    ],
    weekOfDay: [
      // `tydzień od piątku` is a week from it.
      '[w ]tygodniu (od|z) {date}',
      '[w ](tydzień|tygodni[u|a]) (rozpoczynając(y|ym|ego) się[ (w|we)]|zaczynając(y|ym|ego) się[ (w|we|od)]|obejmując(y|ym)) {date}',
    ],
    weekAfterDay: ['[w ](tydzień|tygodni[u|a]) po {date}'],
    weekdayAfterNext: ['[(w|we) ]{weekday} po (następn|przyszł)(ym|ej)'],
    weekdayAfterDay: ['[(w|we) ]{weekday} po {date}'],
    dayAfterDay: [
      '[(w|na) ]dzień po {date}',
      '{date} (lub|albo|czy) (dzień później|następnego dnia|dzień po)',
    ],
    dayBeforeDay: ['[(w|na) ]dzień przed {date}', '[(w|na) ]tydzień przed {date}'],
    range: [
      '(między|pomiędzy) {first} (a|i) {date}',
      'od {first} do {date}',
      'albo {first} albo {date}',
      '{first} (lub|albo|czy|ewentualnie|może|lub może|i|góra|maksymalnie|najdalej|najpóźniej) {date}',
      '{first} do {date}',
      '{first} - {date}',
      '{first}-{date}',
      '{first}/{date}',
    ],
    feast: ['[(na|w|przez) ]{feast}'],
    beforeFeast: ['(przed|do|aż do|najpóźniej do) {feast}', 'przed {date}'],
    hedged: [
      '{date} (najpóźniej|najdalej|maksymalnie|maks|max|góra|włącznie|prawdopodobnie|pewnie|raczej|chyba|może|mniej więcej|jakoś|lub wcześniej|albo wcześniej|o ile nie wcześniej|jeśli się uda|od (dziś|dzisiaj|teraz)|licząc od (dziś|dzisiaj)|br|r)',
      '{date} (od|po) (rozmow(y|ie)|rozmow(y|ie) kwalifikacyjnej|spotkani(a|u))',
      '(do|najpóźniej|najdalej|nie później niż|nie dłużej niż|nie więcej niż|na|w|we|w ciągu|w przeciągu|przed|przed upływem|aż do|maksymalnie|maks|max|góra|w terminie|z|ze|do dnia|w dniu|dnia|dzień) {date}',
      '(około|koło|ok|mniej więcej|jakoś|gdzieś|pewnie|prawdopodobnie|raczej|chyba|może|być może|jakieś|powiedzmy|w okolicach|w okolicy|w granicach|jeszcze|już|na pewno|mam nadzieję|ewentualnie|orientacyjnie|wstępnie|planowo|dopiero|kiedyś|któregoś dnia|zapewne) {date}',
      '(przed końcem|do końca|końcem|z końcem) {date}',
      '(najbliższ|nadchodząc)(y|ą|a|ego|ej|ym) {date}',
    ],
    noDay: [
      'wkrótce|niedługo|niebawem|zaraz|za (chwilę|moment|jakiś czas)|później|potem|kiedyś|w przyszłości|w (najbliższym|swoim|odpowiednim|stosownym) czasie|prędzej czy później|w końcu|lada (dzień|moment|chwila)|na dniach|z czasem',
      '(jak|możliwie) (najszybciej|najprędzej)[ to możliwe]|najszybciej jak (się da|to możliwe)|w miarę możliwości|gdy tylko (będzie można|się da)|bez zbędnej zwłoki|do ustalenia',
      '(odezwiemy|odezwę) się[ (wkrótce|niedługo|niebawem)]|damy znać[ (wkrótce|niedługo|niebawem)]|skontaktujemy się[ (wkrótce|niedługo|niebawem)]',
      // As far as it does not begin a range.
      'od ({weekday}|{named}|{ordinal}|{day} {month}|{which} {span})',
      '(po|dopiero po|nie wcześniej niż|nie przed|najwcześniej|począwszy od|poczynając od|nie prędzej niż|ponad|co najmniej|przynajmniej|minimum|więcej niż) {date}',
      '{date} (lub później|albo później|i później|najwcześniej|wzwyż|co najmniej|i dalej)',
      '(w|w ciągu) [(najbliższ|kolejn|następn)ych ](tygodni|tygodniach|miesięcy|miesiącach)|(w ciągu|za) dni|za kilkanaście dni',
    ],
  },
}
