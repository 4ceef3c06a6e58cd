const remembered = 'clips.asked'

/** Keeps what somebody who is not signed in came for, so that signing in brings them there. */
export function rememberAsked(address: string): void {
  sessionStorage.setItem(remembered, address)
}

export function forgetAsked(): void {
  sessionStorage.removeItem(remembered)
}

/** Where to go after signing in: what was asked for, or the feed. */
export function asked(): string {
  const address = sessionStorage.getItem(remembered) ?? '/'
  return /^\/(?!\/)/.test(address) ? address : '/'
}
