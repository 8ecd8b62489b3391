/* What reads the journal for a check: loaded together, when the command line does not tell everything itself. */

export { answerWho } from '../../answering/who.js'
export { due } from './due.js'
export { listOpen } from './list.js'
