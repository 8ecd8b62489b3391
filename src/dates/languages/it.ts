import type { Language } from './language.js'

const OF = '[(in|di|a) ][(il|la|lo) ]'
const IN = '[(in|entro|tra|fra|da qui a|di qui a) ][(il|la|i|le|gli) ][(prossim|successiv)(o|a|i|e) ]'
const CLOCK = '{hour}[(:|.){minute}][ circa]'
const OCLOCK = `((ore|h)[ ]${CLOCK}|(a|entro|per|verso|prima di|da) le [ore ]${CLOCK})`
const TIME_OF_DAY =
  '(mattin(a|o|ata)|pomeriggio|sera|serata|notte|giornata|pranzo|ora di pranzo|mezzogiorno|mezzanotte|orario di ufficio)'

export const it: Language = {
  // biome-ignore format: many to a line
  insteadOf: {
    'dopo domani': 'dopodomani',
    // An apostrophe for the accent.
    "meta'": 'metà',
    // What is one word of a preposition and an article is two.
    del: 'di il', dello: 'di lo', della: 'di la', dei: 'di i', degli: 'di gli', delle: 'di le', al: 'a il',
    allo: 'a lo', alla: 'a la', ai: 'a i', agli: 'a gli', alle: 'a le', dal: 'da il', dalla: 'da la',
    dalle: 'da le', nel: 'in il', nella: 'in la', nei: 'in i', negli: 'in gli', nelle: 'in le',
    sul: 'su il', "l'8": 'il 8', "l'11": 'il 11', "dell'8": 'di il 8', "dell'11": 'di il 11',
    "all'8": 'a il 8', "all'11": 'a il 11', "dall'8": 'da il 8', "dall'11": 'da il 11',
    'week-end': 'weekend', 'fine settimana prossimo': 'prossimo weekend',
    'fine settimana scorso': 'scorso weekend', 'sett prossima': 'prossima settimana',
    'prossima sett': 'prossima settimana', 'questa sett': 'questa settimana', 'una decina di': '10',
    'una quindicina di': '15', 'una ventina di': '20', 'settimana e mezza': 'settimana e mezzo',
    'una settimana e mezzo': '11 giorni', 'un mese e mezzo': '46 giorni', ventiquattro: '24', trenta: '30',
    quarantotto: '48', sessanta: '60', settantadue: '72', novanta: '90', ferragosto: '15 agosto',
    ognissanti: '1 novembre', "l'immacolata": '8 dicembre', "dell'immacolata": 'di 8 dicembre',
    "l'epifania": '6 gennaio', 'la befana': '6 gennaio',
  },
  weekdays: [
    "lun*edì[']",
    "martedì[']|mart",
    "mer*coledì[']",
    "gio*vedì[']",
    "ven*erdì[']",
    'sab*ato',
    'dom*enica',
  ],
  // biome-ignore format: many to a line
  months: [
    'gen*naio', 'feb*braio', 'mar*zo', 'apr*ile', 'mag*gio', 'giu*gno', 'lug*lio', 'ago*sto', 'set*tembre',
    'ott*obre', 'nov*embre', 'dic*embre',
  ],
  namedDays: {
    dayBeforeYesterday: "[l']altro ieri|altroieri|l'altroieri|ieri l'altro|avantieri|avant'ieri",
    yesterday: 'ieri',
    today:
      'oggi[ stesso]|adesso|stamattina|stamani|stamane|stasera|stanotte|quest(o|a) (mattina|pomeriggio|sera)|[(in|entro|per|a) ][la |il ](giornata|mattinata|serata|fine[ di la] giornata|chiusura di giornata)|entro sera|in il pomeriggio',
    tomorrow: 'domani|domattina',
    dayAfterTomorrow: 'dopodomani',
  },
  which: {
    last: 'scors(o|a)|passat(o|a)|ultim(o|a)|us',
    this: 'quest(o|a)|corrente',
    next: 'prossim(o|a)|ventur(o|a)|successiv(o|a)|seguente',
  },
  units: {
    hour: 'or(a|e)|h',
    day: '(giorn(o|i)|gg)[ di calendario| solari| naturali]',
    businessDay: '(giorn(o|i)|gg) (lavorativ(o|i)|lav|ferial(e|i)|util(e|i))',
    week: 'settiman(a|e)[ lavorativ(a|e)]',
    fortnight: '',
    month: 'mes(e|i)',
  },
  spans: {
    week: 'settimana[ lavorativa]',
    month: 'mese',
    quarter: 'trimestre',
    year: "[l'|dell'|nell'|all']anno",
  },
  parts: {
    start: "[(a|ad) |l'|all']inizi[o]|gli inizi|a gli inizi|[il |a il ]principio",
    early: '[(a|in|per) ][i ]primi[ssimi][ giorni]|[(in|a) ][la ]prima parte',
    firstHalf: '[(in|a) ][la ](prima|1a) (metà|quindicina)',
    middle: '[(in|a) ][la ]metà',
    secondHalf: '[(in|a) ][la ](seconda|2a) (metà|quindicina|parte)',
    late: "[(a|in|per) ][gli ]ultimi[ssimi] giorni|[l'|nell']ultima parte|più (avanti|tardi)|(su|in) il finire",
    end: '[(a|per|in|su) ][la ]fine',
  },
  quarters: [
    '(q1|t1|(primo|1[°|o]|i) trimestre)',
    '(q2|t2|(secondo|2[°|o]|ii) trimestre)',
    '(q3|t3|(terzo|3[°|o]|iii) trimestre)',
    "(q4|t4|(quarto|ultimo|4[°|o]|iv) trimestre|l'ultimo trimestre)",
  ],
  feasts: {
    christmasEve: 'vigilia[ di natale]',
    christmas: 'natale|(feste|festività|vacanze|ferie)[ natalizie| di natale]|pausa natalizia',
    newYearsEve: "san silvestro|vigilia di capodanno|l'ultimo dell'anno",
    newYear: "capodanno|primo dell'anno",
    easter: '[domenica di ]pasqua|(feste|vacanze) (di pasqua|pasquali)',
    thanksgiving: '[giorno di il ]ringraziamento',
  },
  vague: { couple: '(un|il) paio di', few: "qualche|poch(i|e)|alcun(i|e)|un po['] di" },
  // biome-ignore format: many to a line
  numbers: [
    'un[o|a]', 'due|un paio di', 'tre', 'quattro', 'cinque', 'sei', 'sette', 'otto', 'nove', 'dieci',
    'undici', 'dodici', 'tredici', 'quattordici', 'quindici', 'sedici', 'diciassette', 'diciotto',
    'diciannove', 'venti',
  ],
  ordinals: ['prim(o|a)', 'second(o|a)', 'terz(o|a)', 'quart(o|a)', 'quint(o|a)'],
  lastOne: 'ultim(o|a)',
  ordinalEndings: '°|o|a',
  phrases: {
    ledIn: ['[(di|in|a|per|entro|in data) ][(il|la|lo|i|le|gli) ]{date}'],
    dayOfMonth: [
      '(il|lo) [(prossimo|scorso|giorno) ]{day}[ (prossimo|scorso|pv|us)]',
      '[il ][giorno ]{day} ((cm|corrente){which=this}|di [il ]({which} mese|mese {which}))',
      'giorno {day}',
    ],
    namedDay: ['{named}'],
    weekday: ["[(il|lo|la) |l'][{which} ]{weekday}", '[(il|la) ]{weekday} {which}'],
    weekdayOfWeek: [
      '{weekday}[ di][ la] ({which} settimana|settimana {which})',
      '{weekday} di una settimana fa{which=last}',
      '[in |di ][la ]({which} settimana|settimana {which})[ di][ il] {weekday}',
    ],
    weekdayOfWeekAfterNext: [
      '{weekday}[ di][ la] settimana (dopo|successiva a|seguente a) [la ]prossima',
      '[la ]settimana dopo [la ]prossima[ di] {weekday}',
    ],
    weekdayOfWeekBeforeLast: [
      '{weekday} di (due settimane fa|la settimana prima di (quella|la) (scors|passat)a)',
    ],
    weekdayOfNumberedWeek: ['{weekday} di la settimana {week}[ di il {year}]'],
    weekdayBeforeLast: [
      '[il |la ]penultim(o|a) {weekday}',
      'due {weekday} fa',
      '[il |la ]{weekday} prima di (quello|quella|il|la) (scors|passat)(o|a)',
    ],
    period: [
      '(in|entro[ la| il]|durante[ la| il]|in il corso di[ la| il]){which=this} {span}',
      `${OF}[{which} ]{span}`,
      `${OF}{span} ({which}|(che viene|entrante|pv){which=next}|in corso{which=this})`,
      "quest'{which=this}{span}",
      `${OF}[mese di ]{month}[ [di ][il ]{year}]`,
      `${OF}({month}|{quarter}) (dell'anno {which}|di il {which} anno)`,
      `${OF}{quarter}[( |/| di | di il ){year}]`,
      `${OF}quest(o|a) {span} o [in |a ](il|la) {which}`,
    ],
    periodAfterNext: [
      `${OF}{span} (dopo|successiv(o|a) a|seguente a) (il|la) prossim(o|a)`,
      `${OF}({span} prossim(o|a)|prossim(o|a) {span}) o [a il massimo |forse ][in ](quell(o|a)|il|la) (dopo|successiv(o|a)|seguente)`,
    ],
    newYear: ["[(in|di|con|a) ][il |l'](nuovo anno|anno nuovo)|(dell|nell|all|con l)'anno nuovo"],
    partOfPeriod: ['{part} {period}'],
    wholePeriod: ['{period}', "(durante|entro|in il corso di|nell'arco di) {period}"],
    weekend: [
      '[(in|per|durante) ][(il|lo) ][{which} ]weekend[ {which}]',
      // Without its article it is the end of the week.
      '[(in|per|durante) ](il|lo|[(il|lo) ]{which}) fine settimana[ {which}]',
    ],
    ago: ['{count} {unit} (fa|or sono|addietro)'],
    ahead: ['(tra|fra|in|da qui a|di qui a) {count} {unit}', '(tra|fra|entro) {count} sett{unit=week}'],
    dayAndMonth: [
      "[(il|lo) ][(prossimo|scorso|giorno) ]{day}( di | ){month}[( di | di il |[ ])({year}|[']{yy})][ (prossimo|scorso|pv|us)]",
      '{day}-{month}[-({year}|{yy})]',
      '{day}/{month}[/({year}|{yy})]',
    ],
    weekdayAndDate: [
      '[il ][{which} ]{weekday}[ {which}] {date}',
      '[il ][{which} ]{weekday}[ {which}] {day}',
      // Alone it is March.
      'mar{weekday=2} {date}',
      'mar{weekday=2} {day}',
      '[il ]{weekday} il {date}',
      '{date} {weekday}',
    ],
    fromDay: [
      '{count} {unit} (da|dopo) {date}',
      '{date} (tra|fra) {count} {unit}',
      '(tra|fra) {count} {unit} [di ]{date}',
    ],
    weekFromDay: ['{date} a otto', '{date} a quindici{unit=fortnight}'],
    weekFromToday: ['oggi a otto', '(tra|fra) una settimana esatta'],
    withTime: [
      `{date} ${OCLOCK}`,
      `{date} {hour}:{minute}`,
      `{date} da le ${CLOCK} a le ${CLOCK}`,
      `{date} [(in|di|a|per|entro|prima di|dopo|entro fine) ][il |la |le ][(prim|tard)(o|a) |metà ]${TIME_OF_DAY}`,
      '{date} [(a|entro|per) ][la ]fine[ di] [la ](giornata|mattinata|pomeriggio)',
      '{date} (presto|in giornata|tardi|mattina presto|a il più presto la mattina)',
      `${OCLOCK} [di |di il ]{date}`,
      `[(in|a|per|entro|entro fine|fine) ][il |la ]${TIME_OF_DAY}[ di] {date}`,
      '[(a|entro|per) ][la ]fine[ di][ la] giornata[ di] {date}',
    ],
    amount: [
      `${IN}{vague} {unit}[ (prossimi|successivi)]`,
      `${IN}{count} {unit}[ (prossim|successiv)(i|e)]`,
      `${IN}{count}(-| - |/| | a | o | e | a il massimo | forse | massimo ){most} {unit}`,
      `${IN}{count} {unit} (o|a il massimo|massimo|forse) {most}`,
      `da {count} a {most} {unit}`,
      // The days to come are a few.
      '[(in|entro|per) ]i (prossimi giorni|giorni (prossimi|successivi|seguenti)){vague=few}{unit=day}',
    ],
    withinNext: [],
    daysOfMonth: [
      '(da|tra|fra) il {day} (a|e) il {lastDay}',
      "[(da|tra|fra) ][il ]{day}( |-| - |/)[(a|e|o) ][il ]{lastDay}( di | ){month}[( di | di il |[ ])({year}|[']{yy})]",
    ],
    weekOfPeriod: ["[(in|entro) ][la |l'|nell']{nth} settimana[ lavorativa| piena] {period}"],
    weekdayOfPeriod: ["[il |la |l']{nth} {weekday} {period}"],
    beforePeriod: ["prima (di|dell'inizio di) {period}"],
    weekNumber: ['[la |in la ](settimana|sett|w|kw)[ numero| n| nr| n°] {week}[( di | di il |/| ){year}]'],
    weekOfDay: [
      '[(in|entro|di) ][la ]settimana (di|da|che (inizia|comincia|parte)|con inizio|a partire da) {date}',
      '[(in|entro|di) ][la ]settimana (di|da|che (inizia|comincia|parte)|con inizio|a partire da) (il|la) {date}',
    ],
    weekAfterDay: [
      '[(in|entro) ][la ]settimana (dopo|successiva a|seguente a|che segue) {date}',
      '[(in|entro) ][la ]settimana (dopo|successiva a|seguente a|che segue) (il|la|le) {date}',
    ],
    weekdayAfterNext: ['[il |la ]{weekday} dopo (il prossimo|la prossima)'],
    weekdayAfterDay: ['[il |la ]{weekday} (dopo|successiv(o|a) a) {date}'],
    dayAfterDay: [
      '[il ]giorno (dopo|successivo a|seguente a) {date}',
      '{date} o [il ]giorno (dopo|successivo|seguente)',
    ],
    dayBeforeDay: ['[il ]giorno prima di {date}', '[la ]settimana prima di {date}'],
    range: [
      '(tra|fra) {first} e {date}',
      'da {first} a {date}',
      'o {first} o {date}',
      '{first} (o|oppure|o forse|o magari|e|forse|magari|massimo|a il massimo|a il più tardi) {date}',
      '{first} - {date}',
      '{first}-{date}',
      '{first}/{date}',
    ],
    feast: ['[il |la |le ]{feast}'],
    beforeFeast: ['(prima di|entro|per|fino a) [il |la |le ]({feast}|{date})'],
    hedged: [
      '{date} (a il (massimo|più tardi|più)|massimo|circa|probabilmente|forse|se possibile|se non prima|o prima|più o meno|o giù di lì|o poco più|o poco meno|pv|prossimo venturo|che viene|da (oggi|adesso|ora))',
      '{date} (da|dopo) (il|questo|la) (colloquio|nostro colloquio|intervista|incontro)',
      "(entro|per|in|a|di|su|verso|circa|intorno a|attorno a|sotto|durante|entro e non oltre|non oltre|non più tardi di|non più di|a il (massimo|più tardi)|massimo|fino a|prima di|meno di|a il più|in il giro di|nell'arco di|in il corso di|entro il termine di|in capo a|da qui a|di qui a) {date}",
      "(probabilmente|forse|magari|indicativamente|orientativamente|approssimativamente|presumibilmente|sicuramente|certamente|di sicuro|spero|speriamo|in teoria|diciamo|più o meno|grosso modo|all'incirca|in linea di massima|salvo imprevisti|già|ancora|sempre|un giorno di|un giorno|a un certo punto di|se possibile|idealmente) {date}",
      '(il|la|lo|i|le|gli) {date}',
    ],
    noDay: [
      'presto|a presto|a breve|prossimamente|quanto prima|prima o poi|più (avanti|tardi)|in seguito|in futuro|poi|un giorno|tra (poco|breve)|fra (poco|breve)|(tra|fra) (un po|qualche tempo)|a suo tempo|a tempo debito|a momenti|a giorni|a stretto giro|in tempi (brevi|brevissimi|stretti)',
      '(il|a il) (prima|più presto)[ possibile]|[non ]appena (possibile|possiamo|potremo)|quando (possibile|possiamo|potremo)',
      '[(le|vi|ti) ](faremo|farò) sapere[ (presto|a breve)]|ci (faremo|facciamo) (sentire|vivi)[ (presto|a breve)]|ci sentiamo[ (presto|a breve)]|a data da destinarsi|da definire',
      '(dopo|a partire da|soltanto dopo|solo dopo|non prima di|passat(o|a)|superat(o|a)|successivamente a|oltre|più di|almeno|minimo|come minimo|a il più presto) {date}',
      '{date} (in poi|in avanti|o dopo|o più tardi|o oltre|a il più presto|come minimo|almeno)',
      '(in|entro|tra|fra) [le |i ][prossim(i|e) ](settimane|mesi)|(in|entro) giorni',
      // As far as it does not begin a range.
      'da [(il|la) ]({weekday}|{named}|{day}|{day} {month}|{which} {span}|{span} {which})',
    ],
  },
}
