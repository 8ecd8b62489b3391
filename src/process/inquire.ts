import { createPromptModule } from 'inquirer'
import type { TextQuestion } from './io.js'

/**
 * Asks one question on the terminal, on stderr: the answer is the program's, and stdout is for what it makes of it.
 *
 * @returns what was typed; null on Ctrl-C
 */
export async function inquire({ message, echo, reject }: TextQuestion): Promise<string | null> {
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
    if (error instanceof Error && error.name === 'ExitPromptError') return null
    throw error
  }
}
