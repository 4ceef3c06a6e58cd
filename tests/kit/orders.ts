import type { TestHouse } from './house.ts'

type Headers = Record<string, string>
export type Given = Record<string, string | undefined>

/** A complete order of the sample authority about these ids; a field given as undefined is left out. */
export const orderAbout = (ids: readonly string[], more: Given = {}): Given => ({
  authority: 'kz-authorised-body', legalGround: 'kz-online-platforms-9', items: JSON.stringify(ids.map((id) => ({ id }))), country: 'KZ', requestedAction: 'withhold', urgency: 'normal', ...more,
})

let count = 0
/** Files an order over HTTP; each has a document of its own unless one is given. */
export async function fileOrderAs(t: TestHouse, headers: Headers, given: Given, document: string | Uint8Array<ArrayBuffer> = `%PDF sample order ${(count += 1)}`, fileName = 'order.pdf') {
  const form = new FormData()
  form.append('document', new Blob([document], { type: 'application/pdf' }), fileName)
  for (const [name, value] of Object.entries(given)) if (value !== undefined) form.append(name, value)
  return t.app.inject({ method: 'POST', url: '/v1/orders', headers, payload: form as never })
}
