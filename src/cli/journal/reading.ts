/* What reads the journal for a check: loaded when the command line does not tell everything itself. */

export { configureDue, due, listOpen } from './list.js'
export { answerWho } from './who.js'
