import { answer, qorgan, slugOf } from '../api.ts'

/** Where the public log counts a decision; null until it has been entered there. */
export async function figuresOf(id: string) {
  try {
    return await answer(qorgan.GET('/v1/decisions/{id}/figures', { params: { path: { id } } }))
  } catch (problem) {
    if (slugOf(problem) === 'not-found') return null
    throw problem
  }
}
