import { stopped } from '../grammar.js'
import type { Words } from '../words.js'

/** In German, with Sie. Nothing filled in is declined: a name is spoken to or is the subject, a job follows "die Stelle". */
export const de = {
  language: 'de',
  marks: {
    name: '[Ihr Name]',
    number: '[Ihre Nummer]',
    company: '[Unternehmen]',
    role: '[Stellenbezeichnung]',
    interviewer: '[Frau/Herr …]',
    interviewed: '[Tag des Gesprächs]',
  },
  weekdays: ['', 'Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'],
  // biome-ignore format: the months of a half-year stand on one line
  months: ['', 'Januar', 'Februar', 'März', 'April', 'Mai', 'Juni',
    'Juli', 'August', 'September', 'Oktober', 'November', 'Dezember'],
  date: ({ weekday, day, month }) => `${weekday}, den ${day}. ${month}`,
  goodbye: 'Vielen Dank und auf Wiederhören.',
  before: [
    'Suchen Sie sich einen ruhigen Platz und legen Sie Stift, Papier und Kalender bereit.',
    ({ phone }) => `Die Nummer ist ${phone}.`,
    'Sprechen Sie Ihr Gegenüber mit „Frau“ oder „Herr“ und dem Nachnamen an. Stehen Sie auf und atmen Sie aus: Sie fragen nur nach.',
  ],
  'they-answer': {
    they: 'Ihre Ansprechperson ist am Apparat',
    greeting: ({ interviewer, name }) => `Guten Tag, ${interviewer}, hier ist ${stopped(name)}`,
    met: ({ interviewed, role }) =>
      `Ich hatte am ${interviewed} ein Vorstellungsgespräch bei Ihnen. Es ging um die Stelle ${stopped(role)}`,
    promised: ({ promised }) => `Wir waren so verblieben, dass ich bis ${promised} von Ihnen höre.`,
    messageLeft: ({ messageLeft }) => `Am ${messageLeft} hatte ich Ihnen eine Nachricht hinterlassen.`,
    news: 'Ich wollte nur kurz nachfragen, ob es schon etwas Neues gibt. Passt es Ihnen gerade?',
  },
  undecided: {
    they: 'Es ist noch nichts entschieden',
    keen: 'Danke, dann weiß ich Bescheid. Ich würde wirklich sehr gern bei Ihnen anfangen.',
    support: 'Kann ich noch etwas tun? Brauchen Sie noch Unterlagen von mir?',
    reachable: ({ number }) => `Wenn Sie noch Fragen haben, erreichen Sie mich unter ${number}.`,
    when: 'Wissen Sie schon, bis wann die Entscheidung fällt?',
    forward: 'Gut, dann freue ich mich, von Ihnen zu hören.',
    tip: 'Notieren Sie den Tag, den man Ihnen nennt. Bis er vorbei ist, rufen Sie nicht an.',
  },
  filled: {
    they: 'Die Stelle ist schon vergeben',
    thanks: 'Schade, aber danke, dass Sie es mir sagen. Und vielen Dank, dass ich mich vorstellen durfte.',
    openings: 'Ich würde nach wie vor gern bei Ihnen arbeiten.',
    informed: 'Würden Sie mir Bescheid geben, wenn wieder etwas Passendes frei wird? Das würde mich freuen.',
  },
  'call-back': {
    they: '„Rufen Sie am Dienstag noch einmal an“',
    when: 'Gern. Um wie viel Uhr passt es Ihnen am besten?',
    agreed: 'Gut, das habe ich notiert. Ich melde mich dann wieder bei Ihnen.',
    tip: 'Wiederholen Sie Tag und Uhrzeit und notieren Sie beides. Rufen Sie genau dann an, nicht früher.',
  },
  offer: {
    they: 'Man bietet Ihnen die Stelle an',
    thanks: 'Vielen Dank, das freut mich sehr.',
    writing: 'Könnten Sie mir das Angebot schriftlich schicken? Und bis wann brauchen Sie Bescheid von mir?',
    forward: 'Ich sehe es mir in Ruhe an und melde mich dann bei Ihnen.',
    tip: 'Sie müssen nicht am Telefon zusagen.',
  },
  'not-now': {
    they: 'Es passt gerade nicht',
    when: 'Natürlich, kein Problem. Wann darf ich Sie wieder anrufen?',
    agreed: 'Gut, dann melde ich mich noch einmal.',
  },
  'somebody-else': {
    they: 'Jemand anders ist am Apparat',
    greeting: ({ name, interviewer }) =>
      `Guten Tag, mein Name ist ${stopped(name)} Ist ${interviewer} gerade zu sprechen?`,
    matter: ({ interviewed, role }) =>
      `Es geht um mein Vorstellungsgespräch am ${interviewed}, für die Stelle ${stopped(role)}`,
    tip: 'Wenn man Sie nicht verbinden kann, fragen Sie, wann Sie wieder anrufen können, und bedanken Sie sich. Hinterlassen Sie keine lange Nachricht.',
  },
  voicemail: {
    they: 'Anrufbeantworter oder Mailbox',
    greeting: ({ interviewer, name }) => `Guten Tag, ${interviewer}, hier ist ${stopped(name)}`,
    matter: ({ interviewed, role }) =>
      `Wir haben am ${interviewed} über die Stelle ${role} gesprochen. Gibt es schon etwas Neues?`,
    number: ({ number }) => `Meine Nummer ist ${number}, noch einmal: ${number}.`,
    goodbye: 'Ich freue mich auf Ihren Rückruf. Auf Wiederhören.',
    tip: 'Sprechen Sie langsam: Das dauert keine 30 Sekunden. Eine Nachricht genügt.',
  },
  'no-answer': {
    they: 'Niemand nimmt ab',
    tip: 'Lassen Sie es achtmal klingeln und legen Sie dann auf. Versuchen Sie es an einem anderen Tag, zu einer anderen Uhrzeit, noch einmal.',
  },
} satisfies Words
