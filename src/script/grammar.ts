/** What the sentences of more than one language are made with. */

/** The end of a sentence that ends with a name: `Acme Inc.` brings its own stop. */
export function stopped(name: string): string {
  return /[.!?]$/.test(name) ? name : `${name}.`
}
