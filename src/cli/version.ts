/** The version in `package.json`, put in by the build. */
declare const FOLLOWUP_VERSION: string

export const VERSION = FOLLOWUP_VERSION
