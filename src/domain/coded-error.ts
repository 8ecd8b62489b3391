/** One code with its arguments: data to be put into words by whoever shows it. */
export type Coded<Args> = {
  [Code in keyof Args]: { readonly code: Code; readonly args: Args[Code] }
}[keyof Args]

/**
 * An error that is told by a code of a closed list, with what its message needs. `Args` is the list: what each code
 * carries.
 */
export abstract class CodedError<Args> extends Error {
  readonly data: Coded<Args>

  constructor(data: Coded<Args>, message?: string, options?: ErrorOptions) {
    super(message ?? `${String(data.code)} ${JSON.stringify(data.args)}`, options)
    this.data = data
  }

  get code(): keyof Args {
    return this.data.code
  }
}

/** A code and its own arguments: the compiler does not see of a generic pair that it is one of the list. */
export function coded<Args, Code extends keyof Args>(code: Code, args: Args[Code]): Coded<Args> {
  return { code, args } as Coded<Args>
}
