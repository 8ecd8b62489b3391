import type { Language } from './language.js'

// Of a week it is the next one, of a weekday the first to come.
const COMING = '(komend[e]|aankomend[e]|aanstaande|eerstkomend[e]|eerstvolgend[e])'
const WHICH = `({which}|${COMING}{which=next})`
const THE = '[(de|het) ]'
const DAY = '{weekday}[ochtend|morgen|voormiddag|middag|namiddag|avond]'
const OF = '[(van|in|binnen) ][(de|het) ]'
const LATEST = "(uiterlijk|ten laatste|op (zijn|z'n) laatst|op het laatst|laatst)"
const ABOUT =
  "(ongeveer|circa|ca|zo'n|zowat|pakweg|max|maximaal|hooguit|hoogstens|uiterlijk|ruim|krap|een kleine|een goede)"
const IN = `[(in|binnen|over|gedurende|tijdens|in de loop van) ]${THE}[(${COMING}|volgende) ][${ABOUT} ]`
const TO = '( tot | of | en | uiterlijk |/| / |-| - | )'
const AT = '[(om|voor|tegen|rond|tot|na|vanaf|uiterlijk|uiterlijk om) ]'
const PART_OF_DAY =
  '(ochtend|ochtends|morgen|morgens|voormiddag|middag|middags|namiddag|avond|avonds|lunch|vroeg)'
const END_OF_DAY = '([het ](eind|einde)[ van] [de ](dag|werkdag|kantooruren)|sluitingstijd|kantoorsluiting)'

export const nl: Language = {
  // biome-ignore format: what belongs together stands on one line
  insteadOf: {
    eod: 'einde van de dag', eob: 'einde van de werkdag', cob: 'einde van de werkdag', zsm: 'zo snel mogelijk',
    eow: 'einde van de week', eom: 'einde van de maand', eoq: 'einde van het kwartaal', eoy: 'einde van het jaar',
    asap: 'zo snel mogelijk', maandeinde: 'einde van de maand', kwartaaleinde: 'einde van het kwartaal',
    jaareinde: 'einde van het jaar', jaarwisseling: 'einde van het jaar', weekbegin: 'begin van de week',
    't/m': 'tot en met', tem: 'tot en met', 'v/d': 'van de', vd: 'van de', 'voor het weekend': 'tot einde van de week',
    'voor het weekeinde': 'tot einde van de week', 'een dag of wat': 'een paar dagen', 'dag of wat': 'een paar dagen',
    'een week of wat': 'een paar weken', 'dag of zo': 'dag of twee', 'dag ofzo': 'dag of twee',
    // Not the Sunday.
    'za of zo': 'za of zondag', 'of zo': 'ongeveer', ofzo: 'ongeveer',
    vierentwintig: '24', dertig: '30', achtenveertig: '48', zestig: '60', tweeënzeventig: '72', negentig: '90',
  },
  // biome-ignore format: all in a few lines
  weekdays: ['maandag|ma', 'dinsdag|di', 'woensdag|wo', 'donderdag|do', 'vrijdag|vr', 'zaterdag|za', 'zondag|zo'],
  // biome-ignore format: a season to a line
  months: [
    'jan*uari', 'feb*ruari', 'maart|mrt|mar',
    'apr*il', 'mei', 'jun*i',
    'jul*i', 'aug*ustus', 'sep*tember',
    'okt*ober', 'nov*ember', 'dec*ember',
  ],
  namedDays: {
    dayBeforeYesterday: 'eergisteren',
    yesterday: 'gister[en][ochtend|morgen|voormiddag|middag|namiddag|avond]',
    today: `vandaag|later vandaag|vandaag later|nu|heden|van(ochtend|morgen|voormiddag|middag|namiddag|avond)|[in ]de loop van de dag|${END_OF_DAY}`,
    tomorrow: 'morgen[ochtend|voormiddag|middag|namiddag|avond|vroeg]',
    dayAfterTomorrow: 'overmorgen[ochtend|middag|avond]',
  },
  which: {
    last: 'vorig[e]|afgelopen|verleden|voorbije',
    this: 'deze|dit|huidige|lopende',
    next: 'volgend[e]',
  },
  units: {
    hour: 'uur|uren|u',
    day: '[kalender]dag[en]',
    businessDay: '(werk|kantoor)dag[en]',
    week: 'week|weken|wk',
    fortnight: '',
    month: 'maand[en]',
  },
  spans: { week: '[werk]week', month: '[kalender]maand', quarter: 'kwartaal', year: '[kalender]jaar' },
  parts: {
    start: '[het ](begin|start|aanvang)',
    early: 'vroeg|[de ]eerste dagen',
    firstHalf: '[de ](eerste|1e|1ste) helft',
    middle: '[het ]midden|half|halverwege|medio',
    secondHalf: '[de ](tweede|2e|2de|laatste) helft',
    late: 'laat|later|tegen [het ](eind|einde)|[de ]laatste dagen|[het ]verloop|de loop',
    end: '[het ](eind|einde)|ultimo|[de ]laatste (dag|werkdag)',
  },
  quarters: [
    '(q1|k1|(1e|1ste|eerste) kwartaal)',
    '(q2|k2|(2e|2de|tweede) kwartaal)',
    '(q3|k3|(3e|3de|derde) kwartaal)',
    '(q4|k4|(4e|4de|vierde|laatste) kwartaal)',
  ],
  feasts: {
    christmasEve: 'kerstavond',
    christmas: 'kerst|kerst(mis|dag[en]|vakantie|periode|reces|verlof)|(1e|eerste) kerstdag',
    newYearsEve: 'oudjaar|oudejaarsavond|oudejaarsdag|oudjaarsavond',
    newYear: 'nieuwjaar|nieuwjaarsdag|oud en nieuw',
    easter: 'pasen|paas(zondag|dagen|weekend|vakantie)',
    thanksgiving: '',
  },
  vague: { couple: '', few: '[een ]paar|enkele|enige' },
  // biome-ignore format: five to a line
  numbers: [
    'een', 'twee|[een ]tweetal|beide', 'drie|[een ]drietal', 'vier|[een ]viertal', 'vijf|[een ]vijftal',
    'zes', 'zeven', 'acht', 'negen', 'tien|[een ]tiental',
    'elf', 'twaalf', 'dertien', 'veertien', 'vijftien',
    'zestien', 'zeventien', 'achttien', 'negentien', 'twintig',
  ],
  // biome-ignore format: five to a line
  ordinals: [
    'eerste', 'tweede', 'derde', 'vierde', 'vijfde',
    'zesde', 'zevende', 'achtste', 'negende', 'tiende',
    'elfde', 'twaalfde', 'dertiende', 'veertiende', 'vijftiende',
    'zestiende', 'zeventiende', 'achttiende', 'negentiende', 'twintigste',
    'eenentwintigste', 'tweeëntwintigste', 'drieëntwintigste', 'vierentwintigste', 'vijfentwintigste',
    'zesentwintigste', 'zevenentwintigste', 'achtentwintigste', 'negenentwintigste', 'dertigste',
    'eenendertigste',
  ],
  lastOne: 'laatste',
  ordinalEndings: 'ste|de|e',
  phrases: {
    ledIn: ['[(op|op de|de) ]{date}'],
    dayOfMonth: [
      '{ordinal}',
      '(de|den) {day}',
      '[(de|den) ]{day} van de maand',
      `[(de|den) ]{day} ${OF}${WHICH} maand`,
    ],
    namedDay: ['{named}'],
    weekday: [`[{which} ]${DAY}`, '{weekday} (jl|ll|jongstleden|laatstleden){which=last}'],
    weekdayOfWeek: [
      `${DAY} ${OF}${WHICH} week`,
      `${OF}${WHICH} week [(op|tot|tot en met|uiterlijk|uiterlijk op) ]${DAY}`,
    ],
    weekdayOfWeekAfterNext: [`{weekday} ${OF}week na [de ](volgende|komende)[ week]`],
    weekdayOfWeekBeforeLast: [
      `${DAY} ${OF}(eervorige|voorvorige|voorlaatste) week`,
      `${OF}(eervorige|voorvorige|voorlaatste) week [op ]${DAY}`,
    ],
    weekdayOfNumberedWeek: [
      `${DAY} [(in|van) ](week|wk|w)[ ]{week}[( |/|-){year}]`,
      `[in ](week|wk|w)[ ]{week} [op ]${DAY}`,
    ],
    weekdayBeforeLast: ['(eervorige|voorvorige|voorlaatste) {weekday}'],
    period: [
      `${OF}[${WHICH} ]{span}`,
      '[(van|in) ][de maand ]{month}[ {year}]',
      `[(van|in) ]{month} ${OF}${WHICH} jaar`,
      `${OF}{quarter}[( |/| van ){year}]`,
      `${OF}{quarter} ${OF}${WHICH} jaar`,
      `${OF}(eerste|1e) (half jaar|halfjaar|jaarhelft)[ [van ]{year}]{quarter=2}`,
      `${OF}(tweede|2e) (half jaar|halfjaar|jaarhelft)[ [van ]{year}]{quarter=4}`,
      '[het ](eind|einde|in|in het jaar|in de loop van) [van ]{year}{month=12}',
      '[het ]begin [van ]{year}{month=1}',
      '(medio|midden|half|halverwege) {year}{month=7}',
      // This week or next.
      `(deze|dit) of ${THE}${WHICH} {span}`,
    ],
    periodAfterNext: [
      `${OF}{span} na ${THE}(volgende|volgend|komende|komend)[ {span}]`,
      `${OF}(volgend[e]|${COMING}) {span} of [in ](de|het) {span} (erna|daarna|erop|daarop)`,
    ],
    newYear: ['[(het|in het) ]nieuwe jaar'],
    partOfPeriod: [
      '{part} {period}',
      '{period} {part}',
      // The later of two parts: `begin tot half volgende week`, `eind deze, begin volgende week`.
      `(begin|midden|half|halverwege|eind)${TO}{part} {period}`,
      `(begin|midden|half|eind|einde) (${OF}{which}|{month})${TO}{part} {period}`,
      `(eind|einde) ${OF}[deze ]week {part} {period}`,
      // `In de loop van de week`, of which nobody needs to tell which one.
      'in (de loop|het verloop) {period}{part=late}',
    ],
    wholePeriod: [
      '[(in|binnen|gedurende|tijdens|ergens|ergens in|ergens gedurende|nog|nog in|in de loop van) ]{period}',
    ],
    weekend: [
      '[(in|van|tijdens|op) ][(het|dit) ][{which} ](weekend|weekeinde)',
      `[(in|tijdens) ][het ]${COMING} (weekend|weekeinde){which=this}`,
    ],
    ago: [
      // Eight days are a week.
      '[vandaag ]acht dagen (geleden|terug){count=1}{unit=week}',
      '[(vandaag|precies) ]{count} {unit} (geleden|terug)',
    ],
    ahead: ['(over|in|binnen) [precies ]{count} {unit}'],
    dayAndMonth: [
      "{day}[ ]{month}[[ ]({year}|[']{yy})]",
      `{day}[ ]{month} ${OF}${WHICH} jaar`,
      '{day}-{month}[-({year}|{yy})]',
      '{day}/{month}[/({year}|{yy})]',
      '{year}-{month}-{day}',
    ],
    weekdayAndDate: [
      `${DAY} [(de|den|op) ]{date}`,
      `${DAY} {date}`,
      '{date} {weekday}',
      `${DAY} [(de|den) ]{day}`,
    ],
    fromDay: [
      '{date} over (acht|8) dagen{count=1}{unit=week}',
      '{date} over {count} {unit}',
      '[(over|binnen|in) ]{count} {unit} (na|vanaf|te rekenen vanaf) [de ]{date}',
      'over {count} {unit} [op ]{date}',
    ],
    weekFromDay: [],
    weekFromToday: ['volgende week [(om|rond) ](deze|dezelfde|zelfde) tijd'],
    withTime: [
      // Before the others: `einde dag morgen` is no morning.
      `[(voor|tegen|tot|aan) ]${END_OF_DAY} [(op|van) ]{date}`,
      `{date} ${AT}{hour}[(:|.){minute}][ ](uur|u|h)[[ ]{minute}]`,
      `{date} ${AT}{hour}:{minute}`,
      '{date} (om|voor|tegen|rond|tot) {hour}',
      '{date} [(tussen|van) ]{hour}[(:|.){minute}][ uur]( en | tot |-| - ){hour}[(:|.){minute}][ ](uur|u)',
      `{date} [('s|in de|voor de|na de|tegen de|rond de|tot de|in de loop van de|(begin|eind|einde|aan het einde|op het einde) van de|voor|na) ]${PART_OF_DAY}`,
      `{date} [(voor|tegen|tot|aan|op|bij|na) ]${END_OF_DAY}`,
      '{date} (in de loop van|gedurende|overdag) [de dag]',
      `${AT}{hour}[(:|.){minute}][ ](uur|u|h)[{minute}] [(op|van) ]{date}`,
      `${AT}{hour}:{minute} [(op|van) ]{date}`,
      `('s|in de|voor de|in de loop van de) ${PART_OF_DAY} [(op|van) ]{date}`,
    ],
    amount: [
      // A few days are vague, and so are one or two.
      `${IN}{vague} {unit}[ tijd]`,
      `${IN}{count} [(volle|hele|extra|goede) ]{unit}[ tijd]`,
      `${IN}{count}(-| - |/| / | tot | tot maximaal | tot en met | a | of | misschien | ){most} {unit}[ tijd]`,
      // About ten.
      `${IN}[een ]dag of (10|tien){count=10}{unit=day}`,
      `${IN}[{count} ]{unit} (of|tot|misschien) {most}`,
      '[(in|over) ]tussen [de ]{count} en [de ]{most} {unit}',
      `${IN}anderhalve week{count=11}{unit=day}`,
      `${IN}[een ]half jaar{count=6}{unit=month}`,
      // In the plural they would be days of which nobody knows how many.
      `[(de|op de) ](volgende|${COMING}) dag{unit=day}`,
      `[(de|op de) ](volgende|${COMING}) (werk|kantoor)dag{unit=businessDay}`,
    ],
    withinNext: ['binnen (de|het) {unit}'],
    daysOfMonth: [
      '(van|tussen) de {day} (tot|tot en met|en) [de ]{lastDay}',
      "[(van|tussen|op|de|van de|tussen de) ]{day}(-| - |/| / | tot | tot en met | en | en de | of | of de ){lastDay}[ ]{month}[[ ]({year}|[']{yy})]",
    ],
    weekOfPeriod: [`[in ]${THE}{nth} [volle ](week|werkweek) {period}`],
    weekdayOfPeriod: [`[op ]${THE}{nth} {weekday} {period}`],
    // What is `voor volgende week` may be for it, and not before it.
    beforePeriod: [
      'voor [het ](begin|start|aanvang) van {period}',
      'voor (januari{period=januari}|februari{period=februari}|maart{period=maart}|april{period=april}|mei{period=mei}|juni{period=juni}|juli{period=juli}|augustus{period=augustus}|september{period=september}|oktober{period=oktober}|november{period=november}|december{period=december})',
    ],
    weekNumber: [
      '[(eind|einde) ][van ](week|wk|w|kw|weeknummer)[ ]{week}[( |/|-|/ | / | van ){year}]',
      '[(eind|einde) ](week|wk|w)[ ]{week}( of | tot | tot en met | en |/| / |-| - )[(week|wk) ]{week}',
    ],
    weekOfDay: [`[(in|van) ]${THE}week (van|vanaf|met|rond) [de ]{date}`],
    weekAfterDay: [`[in ]${THE}week na [de ]{date}`],
    weekdayAfterNext: [],
    weekdayAfterDay: ['[de ]{weekday} na [de ]{date}'],
    dayAfterDay: [
      '[de ](dag|daags) na [de ]{date}',
      '{date} of (de dag erna|de dag erop|de dag daarna|daags nadien|een dag later)',
    ],
    dayBeforeDay: ['[de ](dag|daags|week) voor [de ]{date}'],
    range: [
      // `Binnen nu en twee weken`.
      '(tussen|binnen) {first} en {date}',
      '(ofwel|of) {first} (ofwel|of) {date}',
      '{first} (tot|tot en met|of|en|dan wel) [(misschien|eventueel|anders|ook|eventueel ook) ]{date}',
      'van {first} (tot|tot en met) {date}',
      `{first} (misschien|eventueel|anders|en anders|${LATEST}) {date}`,
      '{first} - {date}',
      '{first}-{date}',
      '{first} / {date}',
      '{first}/{date}',
      '{first}..{date}',
    ],
    feast: ['[(met|rond|tijdens|op|de|rond de) ]{feast}'],
    beforeFeast: [`(voor|tot|tegen|tot aan) ${THE}({feast}|{date})`],
    hedged: [
      '{date} (of eerder|of vroeger|as|aanstaande|eerstkomend[e]|eerstvolgend[e])',
      `{date} (${LATEST}|max|maximaal|hooguit|misschien|wellicht|waarschijnlijk|vermoedelijk|hopelijk|ongeveer|inclusief|nog|ergens)`,
      '{date} vanaf (nu|vandaag)',
      '{date} na (het|ons|uw|je|jouw|mijn) (gesprek|interview|sollicitatiegesprek|sollicitatie)',
      '(niet|nooit|zeker niet) (later|langer|meer) dan {date}',
      'minder dan {date}',
      `(tot|tot en met|tot aan|tegen|tegen ten laatste|voor) ${THE}{date}`,
      `(${LATEST}|maximaal|max|hooguit|hoogstens) {date}`,
      `(in|op|aan|tijdens|gedurende|binnen|(in de loop|in het verloop) van|in de) ${THE}{date}`,
      '(de|het) {date}',
      `(rond|omstreeks|richting|zo rond|ergens rond|zo tegen) ${THE}{date}`,
      '(ongeveer|circa|ca|ergens|nog|pas|al|zo) {date}',
      '(misschien|wellicht|mogelijk|waarschijnlijk|hoogstwaarschijnlijk|vermoedelijk|hopelijk|naar verwachting|liefst|idealiter|in principe|normaal gezien|normaal gesproken|normaliter|zeker|eventueel) {date}',
      `(${COMING}|as) {date}`,
      '(reactie|antwoord|bericht|uitslag|terugkoppeling|[dan ](u|je|jij) hoort) {date}',
    ],
    noDay: [
      '[(heel|zeer|zo) ](snel|spoedig|gauw|vlug)[ mogelijk]|binnenkort|binnen afzienbare tijd|weldra|eerdaags|(een dezer|een van de|dezer) dagen|op korte termijn|binnen korte tijd|per omgaande|onmiddellijk|direct|meteen',
      'straks|zo|zo meteen|later|ooit|ergens|op termijn|te zijner tijd|tzt|op een later moment|vroeg of laat|tot nader order|je hoort van ons|u hoort van ons|wij nemen contact op|we nemen contact op',
      "[zo ](na|pas na|vanaf|pas vanaf|sinds|per|met ingang van|miv|niet voor|zeker niet voor|niet (eerder|vroeger) dan|op (zijn|z'n) vroegst|ten vroegste|[(over|in) ](minstens|minimaal|tenminste)|meer dan|langer dan) {date}",
      "{date} (op (zijn|z'n) vroegst|ten vroegste|of later|of daarna|en later|minstens|minimaal)",
      `[(in|binnen|een van|gedurende) ]${THE}[(${COMING}|volgende) ](dagen|weken|maanden|tijd)`,
      '[(over|in|binnen) ](meerdere|verschillende|diverse|verscheidene) {unit}',
    ],
  },
}
