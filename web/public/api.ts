import { openQorgan } from '@qorgan/sdk'

export const qorgan = openQorgan({ baseUrl: location.origin })

/** The answer, or the problem document thrown, so that a screen shows the server's own words. */
export async function answer<T>(call: Promise<{ data?: T; error?: unknown }>): Promise<T> {
  const { data, error } = await call
  if (data === undefined) throw error ?? new Error('no answer')
  return data
}
