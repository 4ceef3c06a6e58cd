import type { paths } from '@qorgan/sdk'
import { answer, qorgan } from '../api.ts'

export const kinds = ['video', 'comment', 'message', 'account'] as const
export type Kind = (typeof kinds)[number]

export const askPreview = (body: Request) => answer(qorgan.POST('/v1/bulk/preview', { body }))
export const askOperations = (state: 'waiting' | 'any', cursor?: string) => answer(qorgan.GET('/v1/bulk', { params: { query: { state, limit: 20, ...(cursor && { cursor }) } } }))
export const askOperation = (id: string) => answer(qorgan.GET('/v1/bulk/{id}', { params: { path: { id } } }))
export const askItems = (id: string, outcome: Outcome | '', cursor?: string) => answer(qorgan.GET('/v1/bulk/{id}/items', { params: { path: { id }, query: { limit: 24, ...(outcome && { outcome }), ...(cursor && { cursor }) } } }))

export type Request = paths['/v1/bulk/preview']['post']['requestBody']['content']['application/json']
export type Query = Request['query']
export type Verdict = Request['verdict']
export type Preview = Awaited<ReturnType<typeof askPreview>>
export type Sample = Preview['samples'][number]
export type Operation = Awaited<ReturnType<typeof askOperation>>
export const outcomes = ['waiting', 'done', 'skipped', 'failed', 'stopped', 'undone', 'kept'] as const
export type Outcome = (typeof outcomes)[number]
