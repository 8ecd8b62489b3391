import { createPromptModule } from 'inquirer'
import { Interrupted, type TextQuestion } from './io.js'

/** Asks one question on the terminal. The answer goes to the program, so that the question stands on stderr. */
export async function inquire({ message, echo, reject }: TextQuestion): Promise<string> {
  const prompt = createPromptModule({ input: process.stdin, output: process.stderr })
  try {
    const { answer } = await prompt<{ answer: string }>([
      {
        type: 'input',
        name: 'answer',
        message,
        transformer: (typed: string) => {
          const understood = echo?.(typed)
          return understood ? `${typed}  → ${understood}` : typed
        },
        validate: (typed: string) => reject?.(typed) ?? true,
      },
    ])
    return answer
  } catch (error) {
    if (error instanceof Error && error.name === 'ExitPromptError') throw new Interrupted()
    throw error
  }
}
