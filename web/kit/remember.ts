/** What a person chose on this device. In a frame of another page a browser may forbid any memory; then nothing is remembered. */
export function recall(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

export function remember(key: string, value: string): void {
  try {
    localStorage.setItem(key, value)
  } catch {
    // The choice holds until the page is left.
  }
}
