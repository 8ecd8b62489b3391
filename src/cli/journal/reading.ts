/* What reads the journal for a check: loaded when the command line does not tell everything itself. */

export { configureDue, listOpen } from './list.js'
export { answerWho } from './who.js'
