import type { Language } from './language.js'

const OF = '[(em|de) ][(o|a) ]'
const IN =
  '[(em[ até]|dentro de|daqui[ a]|até|em (o|um) prazo de[ até]|a o longo de|mais) ][(os|as|o|a) ][próxim(o|a)s ][(mais|cerca de) ]'
const CLOCK = '({hour}[ ](h|hs|hrs|horas)|{hour}(h|:){minute}[h|min])'
const TIME_OF_DAY = '(manhã[zinha]|tarde|tardinha|noite|meio-dia|meio dia|almoço|madrugada)'
const END_OF_DAY = '(fim|final|fecho) de o (dia|expediente)'

export const pt: Language = {
  // biome-ignore format: many to a line
  insteadOf: {
    'q vem': 'que vem',
    'depois de amanhã': 'depois-de-amanhã', 'antes de ontem': 'anteontem', 'fim de semana': 'fim-de-semana',
    'final de semana': 'fim-de-semana', fds: 'fim-de-semana', pra: 'para a', pro: 'para o',
    // What is one word of a preposition and an article is two.
    no: 'em o', na: 'em a', nos: 'em os', nas: 'em as', do: 'de o', da: 'de a', dos: 'de os', das: 'de as',
    ao: 'a o', aos: 'a os', pelo: 'por o', pela: 'por a', pelas: 'por as', num: 'em um', numa: 'em uma',
    neste: 'em este', nesta: 'em esta', nesse: 'em esse', nessa: 'em essa', deste: 'de este',
    desta: 'de esta', desse: 'de esse', dessa: 'de essa', 'uma semana e meia': '11 dias',
    'um mês e meio': '46 dias', 'uma quinzena de dias': '15 dias', 'uma quinzena': '15 dias',
    'uma dezena de': '10', 'vinte e quatro': '24', trinta: '30', 'quarenta e oito': '48', sessenta: '60',
    'setenta e duas': '72', noventa: '90',
  },
  weekdays: [
    'segunda-feira|segunda[ feira]|seg|2a[( |-|)f*eira]|2[.] a[( |-)feira]',
    'terça-feira|terça[ feira]|ter|3a[( |-|)f*eira]|3[.] a[( |-)feira]',
    'quarta-feira|quarta[ feira]|qua|4a[( |-|)f*eira]|4[.] a[( |-)feira]',
    'quinta-feira|quinta[ feira]|qui|5a[( |-|)f*eira]|5[.] a[( |-)feira]',
    'sexta-feira|sexta[ feira]|sex|6a[( |-|)f*eira]|6[.] a[( |-)feira]',
    'sáb*ado',
    'dom*ingo',
  ],
  // biome-ignore format: many to a line
  months: [
    'jan*eiro', 'fev*ereiro', 'mar*ço', 'abr*il', 'mai*o', 'jun*ho', 'jul*ho', 'ago*sto', 'set*embro',
    'out*ubro', 'nov*embro', 'dez*embro',
  ],
  namedDays: {
    dayBeforeYesterday: 'anteontem',
    yesterday: 'ontem',
    today: `hoje[ (mesmo|ainda)]|agora|[(em|de) ]est(a|e) (manhã|tarde|noite)|logo a noite|[(em|a|até) ][o ]${END_OF_DAY}`,
    tomorrow: 'amanhã',
    dayAfterTomorrow: 'depois-de-amanhã',
  },
  which: {
    last: 'passad(o|a)|últim(o|a)|anterior',
    this: 'est(e|a)|ess(e|a)|corrente|atual|em curso',
    next: 'próxim(o|a)|que vem|seguinte|que entra|vindour(o|a)',
  },
  units: {
    hour: 'hora[s]|h|hs|hrs',
    day: 'dia[s][ (corridos|seguidos|de calendário|de o calendário)]',
    businessDay: 'dia[s] (út(il|eis)|de trabalho|de expediente|laborais)',
    week: 'semana[s]',
    fortnight: '',
    month: 'mês|meses',
  },
  spans: {
    week: 'semana[ útil| de trabalho]',
    month: 'mês',
    quarter: 'trimestre',
    year: 'ano',
  },
  parts: {
    start: '(início|inícios|começo|começos|princípio|princípios|abertura)',
    early: 'primeir(o|a)s (dias|horas)|primeira parte|logo (em|a) (o|a) (início|começo)',
    firstHalf: '(primeira|1a) (metade|quinzena)',
    middle: '(meio|meados|metade)',
    secondHalf: '(segunda|2a) (metade|quinzena|parte)',
    late: 'últimos dias|última parte|mais para o (fim|final)|mais tarde',
    end: '(fim|fins|final|finais|fecho|fechamento|encerramento|término)',
  },
  quarters: [
    '(q1|t1|1t|(1[o|.|. o]|primeiro|i) tri[mestre])',
    '(q2|t2|2t|(2[o|.|. o]|segundo|ii) tri[mestre])',
    '(q3|t3|3t|(3[o|.|. o]|terceiro|iii) tri[mestre])',
    '(q4|t4|4t|(4[o|.|. o]|quarto|último|iv) tri[mestre])',
  ],
  feasts: {
    christmasEve: 'véspera de natal|consoada',
    christmas: 'natal|festas[ de (fim|final) de ano| natalícias]|férias de natal',
    newYearsEve: 'véspera de (ano( |-)novo|o ano novo)|réveillon|passagem de ano',
    newYear: '[dia de ]ano( |-)novo',
    easter: '[(domingo|feriado|férias) de ]páscoa',
    thanksgiving: '[dia de ]ação de graças',
  },
  vague: {
    couple: 'um par de|(uns|umas) (dois|duas)',
    few: 'algu(ns|mas)|uns[ poucos]|umas[ poucas]|pouc(os|as)',
  },
  // biome-ignore format: many to a line
  numbers: [
    'um[a]', 'dois|duas|um par de', 'três', 'quatro', 'cinco', 'seis', 'sete', 'oito', 'nove', 'dez',
    'onze', 'doze', 'treze', '(c|qu)atorze', 'quinze', 'dez(e|a)sseis', 'dez(e|a)ssete', 'dezoito',
    'dez(e|a)nove', 'vinte',
  ],
  ordinals: ['primeir(o|a)', 'segund(o|a)', 'terceir(o|a)', 'quart(o|a)', 'quint(o|a)'],
  lastOne: 'últim(o|a)',
  ordinalEndings: 'o|a|. (o|a)',
  phrases: {
    ledIn: ['[(em|até|para|a|por) ][(o|a|os|as) ][dia ]{date}'],
    dayOfMonth: [
      '[(em o|o) ][(próximo|passado|último) ]dia {day}[ (próximo|passado)]',
      '[em ][o ][dia ]{day} de [o ]({which} mês|mês {which})',
    ],
    namedDay: ['{named}'],
    weekday: ['[(em|a) ][(o|a) ][{which} ]{weekday}', '[em ][(o|a) ]{weekday} {which}'],
    weekdayOfWeek: [
      '[em ][(o|a) ]{weekday}[ de][ a] ({which} semana|semana {which})',
      '[(em|de) ][a ]({which} semana|semana {which})[ em][ o| a] {weekday}',
    ],
    weekdayOfWeekAfterNext: [
      '[em ][(o|a) ]{weekday} de a semana (depois de|a seguir a|após)[ a] próxima',
      '[em ][a ]semana (depois de|a seguir a|após)[ a] próxima[ em][ o| a] {weekday}',
    ],
    weekdayOfWeekBeforeLast: [
      '[em ][(o|a) ]{weekday} de (a semana retrasada|duas semanas atrás|há duas semanas)',
      '[em ][a ]semana retrasada[ em][ o| a] {weekday}',
    ],
    weekdayOfNumberedWeek: ['[em ][(o|a) ]{weekday} de a semana {week}[ de {year}]'],
    weekdayBeforeLast: [
      '[em ][(o|a) ]{weekday} retrasad(o|a)',
      '[em ][(o|a) ]penúltim(o|a) {weekday}',
      '[em ][(o|a) ]{weekday} antes de a última',
    ],
    period: [
      '(durante|a o longo de|em o (decorrer|decurso) de|dentro de) (o|a){which=this} {span}',
      // In Portugal.
      'para (a semana{span=week}|o mês{span=month}|o ano{span=year}){which=next}',
      `${OF}[{which} ]{span}`,
      `${OF}{span} {which}`,
      `${OF}[mês de ]{month}[[ de] {year}]`,
      `${OF}({month}|{quarter}) (de|de o) ({which} ano|ano {which})`,
      `${OF}{quarter}[( |/| de ){year}]`,
      `${OF}est(e|a) {span} ou [em ][o |a ]{which}`,
    ],
    periodAfterNext: [
      `${OF}{span} (depois de|a seguir a|após)[ o| a] próxim(o|a)`,
      `${OF}(próxim(o|a) {span}|{span} (que vem|próxim(o|a))) ou [em ][o |a ](seguinte|outr(o|a))`,
    ],
    newYear: [`${OF}(ano novo|novo ano|ano-novo)`],
    partOfPeriod: ['[(em|a|de) ][(o|a|os|as) ]{part} {period}'],
    wholePeriod: [
      '{period}',
      '(durante|a o longo de|em o (decorrer|decurso) de|dentro de|mais tarde|em algum momento) {period}',
    ],
    weekend: ['[(em|durante|a|por) ][o ][{which} ]fim-de-semana[ {which}]'],
    ago: [
      '(há|faz) quinze dias{count=2}{unit=week}[ atrás]',
      '(há|faz) {count} {unit}[ atrás]',
      '{count} {unit} atrás',
    ],
    ahead: ['(em|dentro de|daqui[ a]) {count} {unit}', 'de hoje a {count} {unit}'],
    dayAndMonth: [
      "[(em o|o) ][(próximo|passado|último) ][dia ]{day}( de | ){month}[( de |[ ])({year}|[']{yy})][ (próximo|passado)]",
      '[dia ]{day}-{month}[-({year}|{yy})]',
      '[dia ]{day}/{month}[/({year}|{yy})]',
    ],
    weekdayAndDate: [
      '[em ][(o|a) ][{which} ]{weekday}[ {which}] {date}',
      '[em ][(o|a) ][{which} ]{weekday}[ {which}] [o ]dia {date}',
      '[em ][(o|a) ][{which} ]{weekday}[ {which}] {day}',
      '{date} {weekday}',
    ],
    fromDay: [
      '{count} {unit} (a partir de|a contar de|depois de|após) {date}',
      '{date} (daqui a|em) {count} {unit}',
      'daqui a {count} {unit}[ em][ o| a] {date}',
    ],
    weekFromDay: ['de {date} a oito', 'de {date} a quinze{unit=fortnight}'],
    weekFromToday: ['de hoje a oito', 'de hoje a uma semana'],
    withTime: [
      `{date} [(a|até|antes de|por volta de|lá por|por|de|entre) ][(as|a) ]${CLOCK}`,
      '{date} [(até|antes de|por volta de|lá por|por) ](as|a) {hour}[.{minute}][ horas][ de a (manhã|tarde|noite)]',
      `{date} [(em|de|a|por|até|antes de) ][(o|a) ][(início|começo|meio|fim|final|hora) de [o |a ]]${TIME_OF_DAY}`,
      `{date} [(em|a|até) ][(o|a) ]${END_OF_DAY}`,
      '{date} (cedo|bem cedo|em horário comercial|a primeira hora|logo cedo|tarde)',
      `[(a|até|antes de|por volta de) ][(as|a) ]${CLOCK} [de ][(o|a) ]{date}`,
      `[(em|de|a|por|até) ][(o|a) ][(início|começo|meio|fim|final) de [o |a ]]${TIME_OF_DAY} de [(o|a) ]{date}`,
      `[(em|a|até) ][(o|a) ]${END_OF_DAY}[ de][ o| a] {date}`,
    ],
    amount: [
      `${IN}{vague} {unit}`,
      `${IN}[(uns|umas) ]{count} {unit}[ seguintes]`,
      `${IN}[(uns|umas|de|entre) ]{count}(-| - |/| a | e | ou | até | talvez | ou talvez ){most} {unit}`,
      `${IN}{count} {unit} (ou|a|até|talvez) {most}`,
      '[(em|dentro de|durante) ]os (próximos dias|dias (próximos|seguintes)){vague=few}{unit=day}',
    ],
    withinNext: [],
    daysOfMonth: [
      '(de|entre) (o|os) dia[s] {day} (a o|a|e) [o ][dia ]{lastDay}',
      "[(de|entre|em) ][(o|os) ][dia[s] ]{day}( a | a o | e | ou | até |-| - |/)[o ][dia ]{lastDay}( de | ){month}[( de |[ ])({year}|[']{yy})]",
    ],
    weekOfPeriod: ['[(em|até) ][a ]{nth} semana[ útil] {period}'],
    weekdayOfPeriod: ['[em ][(o|a) ]{nth} {weekday} {period}'],
    beforePeriod: ['antes de [o (início|começo) ]{period}'],
    weekNumber: ['[em ][a ]semana [(número|n|em o) ]{week}[( de |/| ){year}]'],
    weekOfDay: ['[em ][a ]semana (de|que (começa|inicia)|com início|iniciada)[ em] {date}'],
    weekAfterDay: ['[em ][a ]semana (depois de|após|a seguir a|seguinte a) {date}'],
    weekdayAfterNext: ['[em ][(o|a) ]{weekday} (depois de|a seguir a|após)[ o| a] próxim(o|a)'],
    weekdayAfterDay: ['[em ][(o|a) ]{weekday} (depois de|a seguir a|após|seguinte a) {date}'],
    dayAfterDay: [
      '[em ][o ]dia (depois de|após|seguinte a|a seguir a) {date}',
      '{date} ou [em ][o ](dia seguinte|dia a seguir)',
    ],
    dayBeforeDay: [
      '[em ][o ]dia (antes de|anterior a) {date}',
      '[(em|a) ][a ](véspera de|semana antes de) {date}',
    ],
    range: [
      'entre {first} e {date}',
      'de {first} (a|até) {date}',
      'ou {first} ou {date}',
      '{first} (ou|ou talvez|talvez|ou então|e|em o máximo|o mais tardar) {date}',
      '{first} (a|até) {date}',
      '{first} - {date}',
      '{first}-{date}',
      '{first}/{date}',
    ],
    feast: ['[(o|a|as) ]{feast}'],
    beforeFeast: ['(antes de|até[ a]|para|por) [(o|a|as) ]({feast}|{date})'],
    hedged: [
      '{date} (em o (máximo|mais tardar)|[a ]o mais tardar|quando muito|sem falta|não passa|provavelmente|talvez|se possível|se tudo correr bem|mais ou menos|ou antes|ou por aí|ou menos|aproximadamente|agora|a (partir|contar) de hoje|de hoje)',
      '{date} (depois de|após|a (partir|contar) de)[ a] (entrevista|nossa entrevista|conversa)',
      '(em|até|para|a|durante|cerca de|por volta de|lá para|lá por|por|aproximadamente|mais ou menos|em torno de|perto de|antes de|dentro de|daqui a|em o prazo de|[a ]o mais tardar|em o (máximo|mais tardar)|não mais tarde (que|de o que|de)|não mais (de|que)|quando muito|a o longo de|em o (decorrer|decurso) de) {date}',
      '(provavelmente|talvez|possivelmente|idealmente|se possível|em princípio|a princípio|digamos|já|ainda|só|somente|apenas|acho que|espero que|em algum momento|algum dia|algures|impreterivelmente|sem falta|o limite é|não passa de|uns|umas|dia|a qualquer momento) {date}',
      '(o|a|os|as) {date}',
    ],
    noDay: [
      '[muito ]em breve|brevemente|logo[ logo]|já já|daqui a (pouco|uns tempos)|depois|mais tarde|mais para (a frente|frente)|futuramente|em o futuro|um dia|algum dia|em algum momento|a qualquer (momento|hora)|mais cedo ou mais tarde|oportunamente|em tempo útil|em (o devido tempo|os próximos tempos)|até segunda ordem',
      'o (quanto antes|mais (breve|rápido|cedo)[ possível])|quanto antes|assim que (possível|possamos|pudermos)|quando (possível|pudermos|der)|logo que possível',
      '(entraremos|vamos entrar|entramos) em conta[c]to[ em breve]|daremos (notícias|retorno|um retorno)[ em breve]|a definir|a combinar',
      '(depois de|após|a partir de|desde|só depois de|só após|só a partir de|passad(o|a)[ o| a]|mais de|por o menos|em o mínimo|acima de|além de) {date}',
      'não (antes de|até) {date}',
      '{date} (em diante|para (a frente|diante)|ou depois|ou mais tarde|ou mais|em o mínimo|por o menos)',
      '(em|dentro de|daqui a) [as |os ][próxim(o|a)s ](semanas|meses)|(em|dentro de|daqui a) dias',
      'de [(o|a) ]{weekday} a (oito|quinze|8|15) dias',
      // As far as it does not begin a range.
      '(de|desde) [(o|a) ]({weekday}|{named}|dia {day}|{day} de {month}|{which} {span}|{span} {which})',
    ],
  },
}
