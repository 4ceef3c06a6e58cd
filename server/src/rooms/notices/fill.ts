/** Puts values into `{names}`. A name without a value is a fault of ours, not something to show to a person. */
export function fill(sentence: string, values: Record<string, string>): string {
  return sentence.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name]
    if (value === undefined) throw new Error(`the sentence "${sentence}" has no value for ${name}`)
    return value
  })
}
