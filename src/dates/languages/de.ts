import type { Language } from './language.js'

// What is typed without its dots is typed with an e: `naechste`.
const NEXT = 'n(ä|ae)chste[n|r|s|m]'
const AFTER_NEXT = '(über|ueber)n(ä|ae)chste[n|r|s|m]'
// Of a week it is the next one, of a weekday the first to come.
const COMING = 'kommende[n|r|s|m]'
const WHICH = `({which}|${COMING}{which=next})`
const DAY = '{weekday}[s|fr(ü|ue)h|morgen|vormittag|mittag|nachmittag|abend]'
const THE = '[(der|die|das|den|dem|des) ]'
const IN_THE = '[(in|der|in der) ]'
const LATEST = '(allersp(ä|ae)testens|sp(ä|ae)testens)'
const ABOUT =
  '(etwa|ca|circa|zirka|ungef(ä|ae)hr|rund|maximal|max|h(ö|oe)chstens|sp(ä|ae)testens|gut|knapp|gute[n]|so)'
const IN = `[(in|innerhalb|binnen|innert|im (lauf|laufe|verlauf))[ von] ][(der|den|die|dieser) ][(${NEXT}|${COMING}|folgenden) ][${ABOUT} ]`
const TO = '( bis | oder | bzw | sp(ä|ae)testens |/| / |-| - | )'
const AT = '[(um|bis|bis um|gegen|so gegen|ab|vor|nach|kurz vor|kurz nach) ]'
const TIME = '(fr(ü|ue)h|morgen[s]|vormittag[s]|mittag[s]|nachmittag[s]|abend[s]|nacht)'
const CLOSE = '(feierabend|(dienst|gesch(ä|ae)fts|b(ü|ue)ro|arbeits)schluss|arbeitsende|tagesende)'

export const de: Language = {
  // biome-ignore format: what belongs together stands on one line
  insteadOf: {
    eod: 'tagesende', eob: 'dienstschluss', cob: 'dienstschluss', asap: 'bald',
    eow: 'ende der woche', eom: 'ende des monats', eoq: 'ende des quartals', eoy: 'ende des jahres',
    wochenanfang: 'anfang der woche', wochenbeginn: 'anfang der woche', wochenmitte: 'mitte der woche',
    wochenhälfte: 'hälfte der woche', wochenhaelfte: 'hälfte der woche',
    'vor dem wochenende': 'bis ende der woche', 'vorm wochenende': 'bis ende der woche',
    monatsanfang: 'anfang des monats', monatsbeginn: 'anfang des monats', monatsmitte: 'mitte des monats',
    monatshälfte: 'hälfte des monats', monatshaelfte: 'hälfte des monats', monatsende: 'ende des monats',
    quartalsende: 'ende des quartals', jahresanfang: 'anfang des jahres', jahresmitte: 'mitte des jahres',
    jahresende: 'ende des jahres', jahreswechsel: 'ende des jahres', heuer: 'dieses jahr',
    'zwischen den jahren': 'silvester', 'nach möglichkeit': 'möglichst', 'nach moeglichkeit': 'möglichst',
    // Not the Sunday.
    'sa oder so': 'sa oder sonntag', 'tag oder so': 'tag oder zwei', 'oder so': 'herum',
    vierundzwanzig: '24', dreißig: '30', achtundvierzig: '48', sechzig: '60', zweiundsiebzig: '72', neunzig: '90',
  },
  // biome-ignore format: all in a few lines
  weekdays: [
    'Montag|Mo', 'Dienstag|Di', 'Mittwoch|Mi', 'Donnerstag|Do', 'Freitag|Fr', 'Samstag|Sonnabend|Sa', 'Sonntag|So',
  ],
  // biome-ignore format: a season to a line
  months: [
    'Jan*uar|Jänner|Jaenner|Jän|Jaen', 'Feb*ruar|Feber', 'März|Maerz|Mär|Maer|Mrz',
    'Apr*il', 'Mai', 'Jun*i',
    'Jul*i', 'Aug*ust', 'Sep*tember',
    'Okt*ober', 'Nov*ember', 'Dez*ember',
  ],
  namedDays: {
    dayBeforeYesterday: 'vorgestern',
    yesterday: 'gestern|gestrige[n|r|s] tag[es]|letzte nacht',
    today: `heute|heut|sp(ä|ae)ter heute|heute sp(ä|ae)ter|jetzt|heutige[n|r|s] tag[es]|[(ende|im (lauf|laufe|verlauf)) ]des tages|${CLOSE}`,
    tomorrow: 'morgen|morgige[n|r|s] tag[es]',
    dayAfterTomorrow: '(ü|ue)bermorgen',
  },
  which: {
    last: 'letzte[n|r|s|m]|vergangene[n|r|s|m]|vorige[n|r|s|m]',
    this: 'diese[n|r|s|m]|laufende[n|r|s|m]',
    next: `${NEXT}|folgende[n|r|s|m]|n(ä|ae)chst`,
  },
  units: {
    hour: 'stunde[n]|std|h',
    day: '[kalender]tag[e|en|es]',
    businessDay: '(werk|arbeits|gesch(ä|ae)fts|b(ü|ue)ro|bank)tag[e|en|es]',
    week: '[kalender]woche[n]|wo',
    fortnight: '',
    month: 'monat[e|en|s]',
  },
  spans: {
    week: '[arbeits|kalender]woche|kw',
    month: '[kalender]monat[s|es]',
    quarter: 'quartal[s]',
    year: '[kalender]jahr[s|es]',
  },
  parts: {
    start: '[(ganz am|gleich|gleich am|zu|am|zum) ](anfang[s]|beginn)',
    early: 'fr(ü|ue)h[ in]|ersten tage[n]',
    firstHalf: '(erste[n]|1[.]) h(ä|ae)lfte',
    middle: 'mitte|zur mitte',
    secondHalf: '(zweite[n]|2[.]) h(ä|ae)lfte',
    late: 'gegen ende|sp(ä|ae)t[er][ (in|im)]|letzte[n] tage[n]|sp(ä|ae)teren verlauf',
    end: '[(ganz am|am|zum|zu|mit) ]ende|ultimo|ablauf|letzte[n|r|m] [(werk|arbeits)]tag[en]',
  },
  quarters: [
    '(q1|1q|(1[.]|erste[n|s]) quartal[s])',
    '(q2|2q|(2[.]|zweite[n|s]) quartal[s])',
    '(q3|3q|(3[.]|dritte[n|s]) quartal[s])',
    '(q4|4q|(4[.]|vierte[n|s]) quartal[s])',
  ],
  feasts: {
    christmasEve: 'heilig[er|en] abend|heiligabend|weihnachtsabend',
    christmas: 'weihnachten|weihnachts(tag[e|en]|feiertag[e|en]|ferien|pause|zeit)',
    newYearsEve: 'silvester|sylvester',
    newYear: 'neujahr[s|stag]',
    easter: 'ostern|oster(sonntag|feiertag[e|en]|ferien|wochenende)',
    thanksgiving: '',
  },
  vague: { couple: '', few: '[ein ]paar|einige[n|r]|wenige[n|r]' },
  // biome-ignore format: five to a line
  numbers: [
    'ein[e|em|en|er|es]', 'zwei|zwo|beide[n]', 'drei', 'vier', 'fünf|fuenf',
    'sechs', 'sieben', 'acht', 'neun', 'zehn',
    'elf', 'zwölf|zwoelf', 'dreizehn', 'vierzehn', 'fünfzehn|fuenfzehn',
    'sechzehn', 'siebzehn', 'achtzehn', 'neunzehn', 'zwanzig',
  ],
  // biome-ignore format: three to a line
  ordinals: [
    'erste[n|r|s|m]', 'zweite[n|r|s|m]', 'dritte[n|r|s|m]',
    'vierte[n|r|s|m]', 'fünfte[n|r|s|m]|fuenfte[n|r|s|m]', 'sechste[n|r]',
    'siebte[n|r]|siebente[n|r]', 'achte[n|r]', 'neunte[n|r]',
    'zehnte[n|r]', 'elfte[n|r]', 'zwölfte[n|r]|zwoelfte[n|r]',
    'dreizehnte[n|r]', 'vierzehnte[n|r]', 'fünfzehnte[n|r]|fuenfzehnte[n|r]',
    'sechzehnte[n|r]', 'siebzehnte[n|r]', 'achtzehnte[n|r]',
    'neunzehnte[n|r]', 'zwanzigste[n|r]', 'einundzwanzigste[n|r]',
    'zweiundzwanzigste[n|r]', 'dreiundzwanzigste[n|r]', 'vierundzwanzigste[n|r]',
    'fünfundzwanzigste[n|r]', 'sechsundzwanzigste[n|r]', 'siebenundzwanzigste[n|r]',
    'achtundzwanzigste[n|r]', 'neunundzwanzigste[n|r]', 'dreißigste[n|r]',
    'einunddreißigste[n|r]',
  ],
  lastOne: 'letzte[n|r|s|m]',
  ordinalEndings: '.',
  phrases: {
    ledIn: ['[(am|an|der|den|dem|vom) ]{date}'],
    dayOfMonth: [
      '{ordinal}',
      '(am|der|den|dem|vom|zum|bis zum|um den) {day}',
      '[(am|der|den|dem|zum|bis zum) ]{day} des monats',
      `[(am|der|den|dem|zum|bis zum) ]{day} ${THE}${WHICH} monat[s|es]`,
    ],
    namedDay: [`${THE}{named}`],
    weekday: [`[{which} ]${DAY}`],
    weekdayOfWeek: [
      `${DAY} [in ]${THE}${WHICH} woche`,
      `[in ]${THE}${WHICH} woche [(am|bis|bis zum) ]${DAY}`,
    ],
    weekdayOfWeekAfterNext: [
      `{weekday} [in ]${THE}${AFTER_NEXT} woche`,
      `[in ]${THE}${AFTER_NEXT} woche [am ]{weekday}`,
    ],
    weekdayOfWeekBeforeLast: [
      `${DAY} [in ]${THE}vorletzte[n|r] woche`,
      `[in ]${THE}vorletzte[n|r] woche [am ]${DAY}`,
    ],
    weekdayOfNumberedWeek: [
      `${DAY} ${IN_THE}(kw|kalenderwoche)[ ]{week}[( |/|-){year}]`,
      `${DAY} ${IN_THE}{week}. (kw|kalenderwoche)`,
      `${IN_THE}(kw|kalenderwoche)[ ]{week} [am ]${DAY}`,
    ],
    weekdayBeforeLast: ['vorletzte[n|r] {weekday}'],
    period: [
      `[(vom|im|in) ]${THE}[${WHICH} ]{span}`,
      '[(des|im|vom) ][monat[s] ]{month}[s][ {year}]',
      `{month}[s] ${THE}${WHICH} jahres`,
      '[(im|das|des|dem) ]{quarter}[( |/| von | des jahres ){year}]',
      `[(im|das|des|dem) ]{quarter} ${THE}${WHICH} (jahr|jahres)`,
      '[(im|des) ](1[.]|erste[n|s]) halbjahr[s|es][ {year}]{quarter=2}',
      '[(im|des) ](2[.]|zweite[n|s]) halbjahr[s|es][ {year}]{quarter=4}',
      '(ende|im jahr|im jahre|im) {year}{month=12}',
      '(anfang|beginn) {year}{month=1}',
      'mitte {year}{month=7}',
      // This week or next.
      `diese[r|n|s|m] oder ${THE}${WHICH} {span}`,
    ],
    periodAfterNext: [
      `[in ]${THE}[(${NEXT}|${COMING}) oder ${THE}]${AFTER_NEXT} {span}`,
      `${THE}{span} nach ${THE}${NEXT}`,
      `[in ]${THE}(${NEXT}|${COMING}) {span} oder ${THE}(woche|monat|{span}|) (darauf|danach|drauf)`,
    ],
    newYear: [`${THE}neue[n|r|s|m] jahr[es]`, 'im neuen jahr'],
    partOfPeriod: [
      '{part} {period}',
      '{period} {part}',
      // The later of two parts: `Anfang bis Mitte nächster Woche`, `Ende dieser, Anfang nächster Woche`.
      `(anfang|mitte|ende)${TO}{part} {period}`,
      `(anfang|mitte|ende) (${THE}{which}|{month})${TO}{part} {period}`,
      `ende ${THE}[dieser ]woche {part} {period}`,
      // `Im Laufe der Woche`, of which nobody needs to tell which one.
      'im (lauf|laufe|verlauf) {period}{part=late}',
      'erste[n] ((januar|jänner)hälfte{period=januar}|(februar|feber)hälfte{period=februar}|märzhälfte{period=marz}|aprilhälfte{period=april}|maihälfte{period=mai}|junihälfte{period=juni}){part=firstHalf}',
      'erste[n] (julihälfte{period=juli}|augusthälfte{period=august}|septemberhälfte{period=september}|oktoberhälfte{period=oktober}|novemberhälfte{period=november}|dezemberhälfte{period=dezember}){part=firstHalf}',
    ],
    wholePeriod: [
      '[(in|im|w(ä|ae)hrend|innerhalb|binnen|innert|irgendwann|irgendwann in|irgendwann im|(sp(ä|ae)ter|noch)[ (in|im)]) ]{period}',
    ],
    weekend: [
      `[(am|an|[bis ]zum|[(über|ueber) ]das) ][{which} ]wochenende`,
      `[(am|bis zum|zum) ]${COMING} wochenende{which=this}`,
      '(übers|uebers) wochenende',
    ],
    ago: [
      // Eight days are a week.
      '[heute ]vor acht tagen{count=1}{unit=week}',
      '[(heute|genau) ]vor [genau ]{count} {unit}',
    ],
    ahead: ['in [genau ]{count} {unit}'],
    dayAndMonth: [
      "{day}[ ]{month}[s][[ ]({year}|[']{yy})]",
      `{day}[ ]{month}[s] ${THE}${WHICH} jahres`,
      '{day}-{month}[-({year}|{yy})]',
      '{day}/{month}[/({year}|{yy})]',
      '{year}-{month}-{day}',
    ],
    weekdayAndDate: [
      `${DAY} [(den|der|dem|am) ]{date}`,
      `${DAY} {date}`,
      '{date} {weekday}',
      `${DAY} [(den|der|dem) ]{day}`,
    ],
    fromDay: [
      '{date} (in|(ü|ue)ber) (acht|8) tage[n]{count=1}{unit=week}',
      '{date} (in|(ü|ue)ber) {count} {unit}',
      '[(in|innerhalb von|innerhalb|binnen) ]{count} {unit} (ab|nach|von) {date}[ an]',
      'in {count} {unit} [am ]{date}',
    ],
    weekFromDay: [],
    weekFromToday: [],
    withTime: [
      // Before the others: `Feierabend morgen` is no morning.
      `[(bis|zum|zu|vor) ](ende des tages|${CLOSE}) [(am|des|vom|von) ]{date}`,
      `{date} ${AT}{hour}[(:|.){minute}][ ](uhr|h)[ {minute}]`,
      `{date} ${AT}{hour}:{minute}`,
      '{date} (um|bis|gegen|vor) {hour}',
      `{date} [(zwischen|von) ]{hour}[(:|.){minute}][ uhr]( und | bis |-| - ){hour}[(:|.){minute}] uhr`,
      `{date} [(am|in der|zu|zum|gegen|bis|bis zum|vor|vor dem|nach dem|ganz|gleich|sehr|im (lauf|laufe|verlauf) des) ][(sp(ä|ae)ten|fr(ü|ue)hen) ]${TIME}`,
      `{date} [(bis|bis zum|zum|zu|vor|nach|gegen|am) ](ende des tages|${CLOSE})`,
      '{date} (im (lauf|laufe|verlauf) des tages|tags(ü|ue)ber)',
      `${AT}{hour}[(:|.){minute}][ ](uhr|h) [am ]{date}`,
      `${AT}{hour}:{minute} [am ]{date}`,
      `(am|ganz|gleich|im (lauf|laufe|verlauf) des) ${TIME} (am|des|vom|von) {date}`,
      '(vormittags|mittags|nachmittags|abends|fr(ü|ue)h) am {date}',
    ],
    amount: [
      // A few days are vague, and so are one or two.
      `${IN}{vague} [(weiteren|weitere) ]{unit}`,
      `${IN}{count} [(volle[n]|gute[n]|weitere[n]|ganze[n]) ]{unit}`,
      `${IN}{count}(-| - |/| / | bis | bis zu | oder | oder auch | bis maximal | vielleicht | ){most} {unit}`,
      `${IN}{count} {unit} (oder|bis|oder auch|vielleicht auch) {most}`,
      '[in ]zwischen {count} und {most} {unit}',
      `${LATEST} nach {count} {unit}`,
      `${IN}(anderthalb|eineinhalb) wochen{count=11}{unit=day}`,
      '(in|binnen|innert) wochenfrist{count=1}{unit=week}',
      '(in|binnen|innert) monatsfrist{count=1}{unit=month}',
      `[in ][einem |ein ]halbe[n|s] jahr{count=6}{unit=month}`,
      // In the plural they would be days of which nobody knows how many.
      `[(am|der|den) ](${NEXT}|folgende[n|r]) tag{unit=day}`,
      `[(am|der|den) ](${NEXT}|folgende[n|r]) (werk|arbeits|gesch(ä|ae)fts)tag{unit=businessDay}`,
    ],
    withinNext: ['(innerhalb|binnen|innert) (der|des) {unit}'],
    daysOfMonth: [
      '(vom|zwischen dem) {day} (bis|bis zum|und|und dem) {lastDay}',
      "[(vom|zwischen|zwischen dem|am|den|dem) ]{day}(-| - |/| / | bis | bis zum | und | und dem | oder | oder am | oder dem ){lastDay}[ ]{month}[s][[ ]({year}|[']{yy})]",
    ],
    weekOfPeriod: [
      `${THE}{nth} [volle[n] ]woche [(im|in) ]{period}`,
      `${THE}{nth} ((januar|jänner)woche{period=januar}|(februar|feber)woche{period=februar}|märzwoche{period=marz}|aprilwoche{period=april}|maiwoche{period=mai}|juniwoche{period=juni})`,
      `${THE}{nth} (juliwoche{period=juli}|augustwoche{period=august}|septemberwoche{period=september}|oktoberwoche{period=oktober}|novemberwoche{period=november}|dezemberwoche{period=dezember})`,
    ],
    weekdayOfPeriod: [`${THE}{nth} {weekday} [(im|in) ]{period}`],
    beforePeriod: [`vor ${THE}[beginn ]{period}`],
    weekNumber: [
      '[ende ][(der|von) ](kw|kalenderwoche|woche)[ ]{week}[ ende][( |/|-|/ | / | von ){year}]',
      '[ende ][(der|von) ]{week}. (kw|kalenderwoche)[( |/|-|/ | / | von ){year}]',
      '[ende ](kw|kalenderwoche)[ ]{week}( oder | bis | und |/| / |-| - )[kw ]{week}',
    ],
    weekOfDay: [`${THE}woche (ab|vom|von|um|des|mit) [(dem|den|der) ]{date}`],
    weekAfterDay: [`${THE}woche nach ${THE}{date}`],
    weekdayAfterNext: [`${THE}${AFTER_NEXT} {weekday}`],
    weekdayAfterDay: [`{weekday} nach ${THE}{date}`],
    dayAfterDay: [
      `tag[s] (nach|darauf nach) ${THE}{date}`,
      '{date} oder (am|einen|den) tag (danach|darauf|sp(ä|ae)ter)',
    ],
    dayBeforeDay: [`tag vor ${THE}{date}`, `woche vor ${THE}{date}`],
    range: [
      'zwischen {first} und {date}',
      'entweder {first} oder {date}',
      '{first} (bis|oder|und|bzw|beziehungsweise) [(auch|sogar) ]{date}',
      '(von|vom) {first} bis {date}',
      '{first} (vielleicht|eventuell|evtl|sp(ä|ae)testens|allersp(ä|ae)testens|ansonsten|sonst) [(auch|erst) ]{date}',
      '{first} - {date}',
      '{first}-{date}',
      '{first} / {date}',
      '{first}/{date}',
      '{first}..{date}',
    ],
    feast: [`[(an|zu|über|ueber|um|rund um) ]${THE}{feast}`],
    beforeFeast: [`(vor|bis|bis zu|bis zum) ${THE}({feast}|{date})`],
    hedged: [
      '{date} oder (fr(ü|ue)her|eher|davor)',
      `{date} (${LATEST}|maximal|max|h(ö|oe)chstens|vielleicht|eventuell|evtl|wahrscheinlich|voraussichtlich|vermutlich|hoffentlich|irgendwann|noch|einschließlich|einschliesslich|inklusive|inkl|herum|rum|hin)`,
      '{date} (ab|von) (heute|jetzt)[ an]',
      '{date} nach (dem|unserem|ihrem|meinem) ([vorstellungs|bewerbungs]gespr(ä|ae)ch|interview|termin)',
      '(nicht|keinesfalls|auf keinen fall) (sp(ä|ae)ter|l(ä|ae)nger|mehr) als {date}',
      'weniger als {date}',
      `(bis|bis (in|zu|zum|zur|gegen|einschlie(ß|ss)lich|inklusive|inkl|und mit)|vor ablauf[ von]) ${THE}{date}`,
      `(${LATEST}|l(ä|ae)ngstens|maximal|max|h(ö|oe)chstens) {date}`,
      `(in|im|am|an|zu|zum|zur|auf|f(ü|ue)r|w(ä|ae)hrend|innerhalb|binnen|innert|im (lauf|laufe|verlauf)[ von]) ${THE}{date}`,
      '(der|die|das|den|dem|des) {date}',
      `(um|rund um|so um|gegen|so gegen|vor) ${THE}{date}`,
      '(etwa|circa|ca|zirka|ungef(ä|ae)hr|rund|so|noch|erst|schon|bereits|gleich|irgendwann) {date}',
      '(wahrscheinlich|voraussichtlich|vermutlich|vielleicht|eventuell|evtl|vsl|hoffentlich|m(ö|oe)glicherweise|m(ö|oe)glichst|idealerweise|normalerweise|wohl|bestimmt|sicher) {date}',
      `${COMING} {date}`,
      '(r(ü|ue)ckmeldung|antwort|bescheid|entscheidung|wir melden uns|[sie ]melden sich) {date}',
    ],
    noDay: [
      '[(sehr|recht|ganz|m(ö|oe)glichst|so) ](bald|schnell|zeitnah|demn(ä|ae)chst|kurzfristig)[ (wie|als) m(ö|oe)glich]|sobald (wie|als) m(ö|oe)glich',
      'bald(igst|m(ö|oe)glichst)|schnellstm(ö|oe)glich|ehestm(ö|oe)glich|ehestens|umgehend|unverz(ü|ue)glich|sofort|gleich|in k(ü|ue)rze|in b(ä|ae)lde|fr(ü|ue)her oder sp(ä|ae)ter|(ü|ue)ber kurz oder lang',
      'sp(ä|ae)ter|irgendwann|zu gegebener zeit|in absehbarer zeit|in [der ]n(ä|ae)chster zeit|in der n(ä|ae)chsten zeit|bei gelegenheit|bis auf weiteres|wir melden uns[ (bald|zeitnah|wieder)]',
      '[so ](nach|seit|ab|erst (ab|nach)|fr(ü|ue)hestens|nicht vor|keinesfalls vor|nicht (fr(ü|ue)her|eher) als|[in ]mindestens|in fr(ü|ue)hestens|mehr als|l(ä|ae)nger als) {date}',
      '(von|vom) {date} an',
      '{date} (fr(ü|ue)hestens|mindestens|oder [noch ]sp(ä|ae)ter|oder danach|plus)',
      `[(in|innerhalb|binnen|w(ä|ae)hrend|im (lauf|laufe)) ]${THE}[(${NEXT}|${COMING}) ](tage[n]|wochen|monate[n])|(dieser|diese|n(ä|ae)chster) tage`,
      // More than that, or so long ago.
      '(über|ueber|[in ]mehrere[n]) [{count} ]{unit}',
      '[(noch|erst|schon|genau|heute|etwa|ca) ]vor ({count}|{vague}) {unit}',
    ],
  },
}
