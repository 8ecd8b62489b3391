/* What asks the person at the terminal: loaded together, when there is something to ask. */

export { WHICH_ONE, WHICH_OUTCOME } from '../render/prompts.js'
export { askForCountry } from './ask-country.js'
export { askForDays } from './ask-days.js'
export { askSaidOn, askWhichReading } from './ask-said-on.js'
export { askForCaller, askForNames, askForWords } from './ask-texts.js'
export { choose } from './choose.js'
