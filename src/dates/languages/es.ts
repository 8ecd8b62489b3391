import type { Language } from './language.js'

const FROM_SIX = [
  'seis',
  'siete',
  'ocho',
  'nueve',
  'diez',
  'once',
  'doce',
  'trece',
  'catorce',
  'quince',
  'dieciséis',
  'diecisiete',
  'dieciocho',
  'diecinueve',
  'veinte',
] as const

const THE = '[la |el |los |las ]'
const OF = '[de |del |de la |de los ]'
const WITHIN =
  '[(en|dentro de|durante|de (aquí|acá) a|en cosa de|a) ][(los|las) ][(un|el) (plazo|lapso|período|término) [(máximo|estimado|aproximado) ](de|no mayor a|no mayor de) [hasta ]][(un máximo de|menos de|unos|unas) ]'
const NEXT = '(próxim(o|a)s|siguientes)'
const MORE = '[ (más|siguientes|que vienen|después|más tarde|posteriores)]'
const PROBABLY =
  '(quizá[s]|tal vez|a lo mejor|probablemente|posiblemente|seguramente|seguro|en principio|creo que|calculo que)'
const AM_PM = '(am|pm|a m|p m|h|hs|hrs|horas|en punto|de la (mañana|tarde|noche)|del mediodía)'
const TIME = `((la|las) ({hour}[(:|.){minute}]|{count}[ y (media|cuarto)])[ ${AM_PM}]|{hour}:{minute}[ ${AM_PM}]|{hour}[.{minute}] ${AM_PM}|[el ]mediodía|[la ]medianoche|primera hora[ de la (mañana|tarde)]|última hora[ (del día|de la (mañana|tarde))]|[el ](fin|final|cierre)[ (del día|de (jornada|la jornada|la tarde|la mañana))])`
const PART_OF_DAY =
  '([(por|en|a|de|durante) ][la ](mañana|tarde|noche)|temprano|am|pm|a m|p m|(durante|en) el día|a lo largo del día|en horario de oficina)'

export const es: Language = {
  // Without accents: the text has lost them when these are looked for.
  insteadOf: {
    // The weekend; the end of the week is "fin de la semana" or "fines de semana".
    'fin de semana': 'finde',
    'una semana y media': '11 dias',
    'un mes y medio': '46 dias',
    'treinta dias': '30 dias',
    veinticuatro: '24',
    'cuarenta y ocho': '48',
    'setenta y dos': '72',
  },
  weekdays: ['lun*es', 'mar*tes', 'mié*rcoles', 'jue*ves', 'vie*rnes', 'sáb*ado', 'dom*ingo'],
  months: [
    'ene*ro',
    'feb*rero',
    'mar*zo',
    'abr*il',
    'may*o',
    'jun*io',
    'jul*io',
    'ago*sto',
    'sep*tiembre|set*iembre',
    'oct*ubre',
    'nov*iembre',
    'dic*iembre',
  ],
  namedDays: {
    dayBeforeYesterday: 'anteayer|antes de ayer|antier|anteanoche|antenoche|antes de anoche',
    yesterday: 'ayer|anoche',
    today:
      'hoy[ (mismo|día)]|ahora mismo|esta [misma ](mañana|tarde|noche)|este mediodía|(al (final|fin|cierre)|durante|a lo largo|en el transcurso|antes de que acabe|antes de que termine) (del|el) día|al (final|cierre) de la jornada',
    tomorrow: 'mañana[ mismo]',
    dayAfterTomorrow: 'pasado mañana',
  },
  which: {
    last: 'pasad(o|a)|últim(o|a)|anterior',
    this: 'est(e|a)|presente',
    next: 'próxim(o|a)|siguiente|que viene|entrante',
  },
  units: {
    hour: 'hora[s]|h|hs|hrs',
    day: 'día[s][ (natural|naturales|corrido[s]|calendario)]',
    businessDay: 'día[s] (hábil|hábiles|laborable[s]|laboral|laborales|útil|útiles|de trabajo)',
    week: 'semana[s]|sem',
    fortnight: 'quincena[s]',
    month: 'mes[es]',
  },
  spans: { week: 'semana', month: 'mes', quarter: 'trimestre', year: 'año' },
  parts: {
    start: 'principio[s]|comienzo[s]|inicio[s]|primeros',
    early: 'primeros días',
    firstHalf: '(primera|1ra|1ª) (mitad|quincena|parte)',
    middle: 'mediado[s]|mitad|medio|media',
    secondHalf: '(segunda|2da|2ª|última) (mitad|quincena|parte)',
    late: 'últimos días',
    end: 'fin[es]|final[es]|últimos|último día|cierre',
  },
  quarters: [
    '(t1|1t|q1|(1er|primer) trimestre)',
    '(t2|2t|q2|(2do|2º|segundo) trimestre)',
    '(t3|3t|q3|(3er|tercer) trimestre)',
    '(t4|4t|q4|(4to|4º|cuarto|último) trimestre)',
  ],
  feasts: {
    christmasEve: 'nochebuena|víspera de navidad',
    christmas: 'navidad[es]',
    newYearsEve: 'nochevieja|víspera de año nuevo',
    newYear: 'año nuevo',
    easter: '[domingo de ](pascua|resurrección)|semana santa',
    thanksgiving: '[día de ]acción de gracias|thanksgiving',
  },
  vague: { couple: '[un ]par de', few: 'un(o|a)s[ poc(o|a)s| cuant(o|a)s]|algun(o|a)s|poc(o|a)s' },
  numbers: ['un[o|a]', 'dos', 'tres', 'cuatro', 'cinco', ...FROM_SIX],
  ordinals: [
    'uno|primer[o|a]',
    'dos|segund(o|a)',
    'tres|tercer[o|a]',
    'cuatro|cuart(o|a)',
    'cinco|quint(o|a)',
    ...FROM_SIX,
  ],
  lastOne: 'últim(o|a)',
  ordinalEndings: 'º|ª|°|er|ero|ra|ro|do|da|to|ta|[ ]o',
  phrases: {
    ledIn: ['(el|para|para el|fue|fue el) {date}'],
    dayOfMonth: [
      '(el|del|al|este|[(el|del|al) ]próximo|[(el|del|al) ]pasado|[(el|del|al) ]día|próximo día) {day}[ (próximo|que viene|pasado|de este mes|del mes|del presente|del corriente)]',
    ],
    namedDay: [
      '[(de|[en |durante ]el día de) ]{named}',
      '(mañana o|mañana y|entre mañana y) pasado{named=dayAfterTomorrow}',
    ],
    weekday: [
      '[(el|del|al|de) ][día ]{weekday}',
      '[(el|del|al|de) ][día ]({weekday} {which}|{which} [mismo ]{weekday})',
    ],
    weekdayOfWeek: [
      '[(el|del|al|de) ]{weekday}[ de][ la] (semana {which}|{which} [misma ]semana)',
      '[(el|del|al|de) ]{weekday} de la semana[ en curso]{which=this}',
      '[en ][la ](semana {which}|{which} semana)[ el] {weekday}',
    ],
    weekdayOfWeekAfterNext: [
      '[(el|del|al|de) ]{weekday} de la (otra semana|semana (subsiguiente|(siguiente|posterior) a la próxima|después de la próxima))',
    ],
    weekdayOfWeekBeforeLast: [],
    weekdayOfNumberedWeek: ['[el ]{weekday} [de ][la ]semana {week}[ de {year}]'],
    weekdayBeforeLast: [
      '[(el|del) ]({weekday} antepasado|antepasado {weekday}|penúltimo {weekday})',
      '[(el|del) ]{weekday} anterior al (pasado|último)',
    ],
    period: [
      `${THE}{span}`,
      `${THE}({span} {which}|{which} [mism(o|a) ]{span})`,
      `${THE}{span} (en curso|corriente){which=this}`,
      // The week of speakers for whom it is not the one after next: "esta semana o la otra".
      '[no ]est(e|a) {span} [(o|no|sino|no sino) ](la|el) ({which}|otr(o|a){which=next})',
      '[el ](próximo {month}|{month} próximo|{month} que viene){which=next}{span=month}',
      '[el ][mes de ]{month}[( de | del | ){year}]',
      '[el ][mes de ]{month} (del año {which}|del {which} año|de este año{which=this})',
      '[el ]{quarter}[( |/| de | del | del año | de este año{which=this}){year}]',
      '[el ]{quarter} (del año {which}|del {which} año|de este año{which=this})',
    ],
    periodAfterNext: [
      `${THE}(otr(o|a) {span}|{span} subsiguiente)`,
      `${THE}{span} ((siguiente|posterior) a|después de) (la|el) (próxim(o|a)|[{span} ]que viene|próxim(o|a) {span})`,
      `${THE}{span} después del (próximo|[{span} ]que viene)`,
      `[no ]${THE}({span} (que viene|próxim(o|a))|próxim(o|a) {span}) (o|no|no sino|sino) [(la|el) ]([{span} ](siguiente|subsiguiente)|siguiente {span}|otr(o|a)[ {span}])`,
    ],
    newYear: [`${THE}nuevo año`],
    partOfPeriod: [
      `[(a|al|el|la|los|en|en el|en la|en los|del|de la) ]{part} ${OF}{period}`,
      '(comenzando|empezando|iniciando|arrancando) {period}{part=start}',
      '(terminando|finalizando|antes de que (acabe|termine|finalice|cierre)|(antes de|al) (acabar|terminar|finalizar)) {period}{part=end}',
      `[en ]lo que (queda|resta) ${OF}{period}{part=end}`,
      '(a lo largo del|en el (transcurso|curso) del|durante el) mes{part=end}{period=mes}',
      '(antes del|antes de este) finde{part=end}{period=semana}',
    ],
    wholePeriod: [
      '[(en|durante|por|a) ]{period}',
      `(en el (transcurso|curso|correr)|a lo largo|dentro|en (algún|cualquier) momento) ${OF}{period}`,
    ],
    weekend: ['[(en|durante|a|por) ][(el|{which}|el {which}) ]finde[ {which}]'],
    ago: [
      '(hace|hará) (ocho|8) días{count=1}{unit=week}',
      '(hace|hará) (quince|15) días{count=2}{unit=week}',
      '(hace|hará)[ ya] {count} {unit}',
      '{count} {unit} atrás',
    ],
    ahead: ['(en|dentro de|de aquí a) {count} {unit}'],
    dayAndMonth: [
      "[(el|del|al|este|de) ][(próximo|pasado) ][día ]{day}( de |[ ]){month}[( de | del |[ ])({year}|[']{yy})][ (próximo|pasado|que viene)]",
      '{day}-{month}[-({year}|{yy})]',
      '{day}/{month}[/({year}|{yy})]',
      '[(el|al) ]{month} {day}[( | de | del ){year}]',
      '[(a|al) ](fin|fines|final|finales) (de|del)[ año] {year}{day=31}{month=12}',
      '[(el|en) ][día de ]reyes{day=6}{month=1}',
    ],
    weekdayAndDate: [
      '[el ]{weekday} {day}',
      '[(el|del|al|este|de) ][(próximo|pasado|día) ]{weekday}[ próximo] {date}',
      '{date} {weekday}',
    ],
    fromDay: [
      '{date} (en|a) (15|quince)[ días]{count=2}{unit=week}',
      '{date} (en|a) (8|ocho)[ días]{count=1}{unit=week}',
      '{count} {unit} (desde|después|[contados ]a partir|a contar) {date}',
      '{date} (en|dentro de) {count} {unit}',
    ],
    weekFromDay: [
      '{date} no[ sino] el (otro|siguiente|próximo|que viene)',
      'no {date} sino el (otro|siguiente|próximo|que viene)',
    ],
    weekFromToday: [
      '[a (la|esta) misma hora ][(de|en) ]la (próxima semana|semana que viene) a (la|esta) misma hora',
    ],
    withTime: [
      `{date} [(a|al|antes de|antes del|después de|después del|a partir de|para|hacia|sobre|hasta) ]${TIME}`,
      `{date} ${PART_OF_DAY}`,
      `[(a|al|antes de|antes del|para) ]${TIME} {date}`,
      `${PART_OF_DAY} {date}`,
    ],
    amount: [
      `${WITHIN}{vague} [${NEXT} ]{unit}${MORE}`,
      `${WITHIN}{count} [${NEXT} ]{unit}${MORE}`,
      `${WITHIN}${NEXT} {count} {unit}`,
      `${WITHIN}[(entre|de) ]{count}(-| - |/| a | o | u | y | quizá | ){most} [${NEXT} ]{unit}${MORE}`,
      `${WITHIN}{count} {unit} (o|a|quizá[s]|tal vez|o tal vez|o quizá[s]) {most}`,
      // Said where English says "in the next few days".
      `${WITHIN}(${NEXT} días|días (que vienen|siguientes)){vague=few}{unit=day}`,
      `${WITHIN}24 (h|hs|horas) (hábiles|laborables){count=1}{unit=businessDay}`,
      `${WITHIN}48 (h|hs|horas) (hábiles|laborables){count=2}{unit=businessDay}`,
      `${WITHIN}72 (h|hs|horas) (hábiles|laborables){count=3}{unit=businessDay}`,
    ],
    withinNext: [
      '(en|dentro de|durante) (la|el) [(próxim(o|a)|siguiente) ]{unit}[ (que viene|siguiente)]',
      '(a lo largo|en el (transcurso|curso)|dentro) (de la|del) [(próxim(o|a)|siguiente) ]{unit}',
    ],
    daysOfMonth: [
      '(entre el|del) {day} (al|y el|y) {lastDay}',
      "[(entre|del|el|entre el|de|los días|entre los días) ][{weekday} ]{day}(-| - |/| al | a | y | o | u | y el | o el | hasta el )[{weekday} ]{lastDay}( de |[ ]){month}[( de | del | )({year}|[']{yy})]",
      '{month} {day}(-| - |/| al | a | y | o ){lastDay}[( | de | del ){year}]',
    ],
    weekOfPeriod: [`[(la|en la|durante la) ]{nth} semana ${OF}{period}`],
    weekdayOfPeriod: [`[(el|al|del) ]{nth} {weekday} ${OF}{period}`],
    beforePeriod: [
      `antes (${OF}|de que (empiece|comience|inicie) |del (inicio|comienzo|principio) ${OF}){period}`,
    ],
    weekNumber: [
      '[(en|la|en la|de la|durante la) ](semana|sem) [(n°|no|nro|número|núm)[ ]]{week}[( de | del |/|-| ){year}]',
    ],
    weekOfDay: ['[(la|en la|durante la|de la) ]semana [que (empieza|comienza|inicia) ]{date}'],
    weekAfterDay: ['[(la|en la) ]semana (después|siguiente|posterior) {date}'],
    weekdayAfterNext: ['[(el|del|al) ](otro {weekday}|{weekday} subsiguiente)'],
    weekdayAfterDay: ['[(el|del|al) ]{weekday} (después|siguiente|posterior) {date}'],
    dayAfterDay: [
      '[(el|al) ]día (después|siguiente|posterior) {date}',
      '{date} o (el|al) (día siguiente|día después|otro día)',
    ],
    dayBeforeDay: ['[(el|la|en) ](víspera[s]|día (antes|anterior|previo)) {date}'],
    range: [
      'entre {first} y {date}',
      'desde {first} hasta {date}',
      '[ya sea ]{first} (o|u|o bien|o incluso|quizá[s]|tal vez|o tal vez|o quizá[s]|a lo mejor|[o ]a más tardar|o como (mucho|máximo)) {date}',
      '[(de|del) ]{first} (a|al|hasta) {date}',
      '{first} - {date}',
      '{first}-{date}',
      '{first}/{date}',
    ],
    feast: [`[(en|de|por|a|para) ]${THE}[día de ]{feast}`],
    beforeFeast: [
      `(antes de|antes del|para|hasta|antes de que llegue) ${THE}[día de ]{feast}`,
      '(antes de|para) las (fiestas[ de (fin de año|navidad)|navideñas|decembrinas]|vacaciones (navideñas|de navidad)){feast=christmas}',
      'antes [de ]{date}',
    ],
    hedged: [
      '(para|hasta|hacia|sobre|a|en|por|durante|dentro|el|antes|alrededor|cerca|en torno)[ de] {date}',
      '(de (aquí|acá)|en el (transcurso|curso)|a lo largo)[ (a|de)] {date}',
      '([como |un |a lo ]máximo|como (mucho|tarde|muy tarde)|a más tardar|a lo (más|más tarde|sumo)|tope|en el peor de los casos) {date}',
      '(no|nunca) (más tarde|más allá|después|más)[ de| que] {date}',
      '([en ]menos|en cosa)[ de] {date}',
      '(aproximadamente|más o menos|como|unos|unas|por ahí[ de]) {date}',
      `${PROBABLY} {date}`,
      '(idealmente|ojalá|preferentemente|preferiblemente|de preferencia|si todo va bien|en algún momento) {date}',
      '{date} (a más tardar|[como |a lo ]máximo|como (mucho|tarde|muy tarde)|a lo (más|sumo)|tope|de tope|de plazo)',
      '{date} (más o menos|aproximadamente|probablemente|seguramente|si es posible|si todo va bien|en principio|sin falta|o antes|mismo)',
      '{date} (a partir|contados a partir|a contar|desde)[ de] (hoy|ahora|la fecha)',
      '{date} (después de|tras|desde|de|posteriores a|siguientes a) (la|nuestra|tu|su|mi) entrevista',
    ],
    noDay: [
      '[muy |lo más ]pronto[ posible]|próximamente|en breve|[a ]la [mayor ]brevedad[ posible]|lo (antes|más rápido) posible|cuanto antes',
      '(en cuanto|tan pronto como|tan pronto|apenas|cuando|una vez que|una vez) {date}',
      'ahora|ahorita[ mismo]|ahoritita|ya|ya mismo|en seguida|enseguida|al rato|en un (rato|rato más|momento)|luego|después|más (tarde|adelante)|dentro de poco|en poco tiempo',
      'de un momento a otro|en cualquier momento|algún día|un día|un día de estos|uno de estos días|en algún momento|cualquier día[ de estos]|a su debido tiempo|en su momento|oportunamente|con el tiempo|de aquí a entonces|tarde o temprano',
      '[nosotros ](te|le|les|os|lo|la) (llamamos|llamaremos|llamarán|avisamos|avisaremos|avisarán|contactaremos|contactarán)',
      '[nos ](pondremos|ponemos) en contacto[ (contigo|con usted)]|estaremos en contacto|estamos en contacto',
      `[${PROBABLY} ](después|luego|tras|a partir|a contar|recién|posterior|más allá) {date}`,
      'pasad(o|a)[s] (el|la|los|las) {date}',
      'desde (hoy|mañana|[el ]{weekday}[ {which}]|el {day}[( de |[ ]){month}]|la [{which} ]{span}[ {which}])',
      '(no|nunca|nada|jamás) (antes|hasta|más temprano) {date}',
      '[(en|dentro de) ](como [muy ]pronto |al menos |por lo menos |[como ]mínimo |no menos de |más de ){date}',
      '{date} (como [muy ]pronto|al menos|por lo menos|[como ]mínimo|en adelante|o (más|después|más tarde|más adelante)|y pico)',
      `(en|durante|dentro de) ((los|las) [${NEXT} ]|)(semanas|meses)[ (que vienen|siguientes)]`,
    ],
  },
}
