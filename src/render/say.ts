/** What to say for each code of a closed list: a code without words does not compile. */
export type Words<Args, Said, Rest extends readonly unknown[] = []> = {
  readonly [Code in keyof Args]: (args: Args[Code], ...rest: Rest) => Said
}

/**
 * The words for a code and its arguments. `rest` is what the words of the table need besides.
 *
 * The compiler does not see of a union that a code and its arguments belong together, so that to look up a table and to
 * call what was found takes a cast: here it sees it, since the pair is of one `Code`. Take both from one value.
 */
export function say<Args, Code extends keyof Args, Said, Rest extends readonly unknown[]>(
  words: Words<Args, Said, Rest>,
  { code, args }: { readonly code: Code; readonly args: Args[Code] },
  ...rest: Rest
): Said {
  return words[code](args, ...rest)
}
