import { z } from 'zod'
import { type Route, route } from '../../edge/route.ts'
import { readCheckpointNote, readDictionary, readKeys, readPublications } from './read-log.ts'
import { KeysAnswer, PublicationsAnswer } from './schema.ts'
import { readBulk } from './bulk.ts'
import { readPackedLeaves, readTile, type StaticFile } from './static.ts'

const log = z.object({ log: z.string() })
const open = { 'access-control-allow-origin': '*' }
const lasting = 'public, max-age=31536000, immutable'
const changing = 'no-cache'
const json = (body: unknown) => ({ status: 200, body, headers: { ...open, 'cache-control': changing } })
const bytes = (file: unknown) => {
  const { bytes: body, isFinal } = file as StaticFile
  return { status: 200, body: Buffer.from(body), headers: { ...open, 'cache-control': isFinal ? lasting : changing, 'content-type': 'application/octet-stream' } }
}

/**
 * A ledger as files: the same names and the same bytes as `qorgan transparency export` writes, so that a reader's program
 * can stand before a mirror or before us. `checkpoint` and `tile/` are laid out as C2SP tlog-tiles says; our entries are
 * blind and open by and by, so they have a folder and a form of their own, `leaves/`.
 */
export const staticRoutes: Route[] = [
  route({ method: 'GET', path: '/v1/transparency/logs/:log/checkpoint', summary: 'A ledger as files: its signed state', permission: 'public.read', params: log, answers: 'binary', responses: { 200: z.string() }, run: (ctx, { params }) => readCheckpointNote(ctx, params), reply: (body) => ({ status: 200, body, headers: { ...open, 'cache-control': changing, 'content-type': 'text/plain; charset=utf-8' } }) }),
  route({ method: 'GET', path: '/v1/transparency/logs/:log/keys.json', summary: 'A ledger as files: the keys that signed it', permission: 'public.read', params: log, responses: { 200: KeysAnswer }, run: (ctx, { params }) => readKeys(ctx, params), reply: json }),
  route({ method: 'GET', path: '/v1/transparency/logs/:log/publications.json', summary: 'A ledger as files: what was stated of each month', permission: 'public.read', params: log, responses: { 200: PublicationsAnswer }, run: (ctx, { params }) => readPublications(ctx, params), reply: json }),
  route({ method: 'GET', path: '/v1/transparency/logs/:log/dictionary.json', summary: 'A ledger as files: what every field and figure means', permission: 'public.read', params: log, responses: { 200: z.looseObject({}) }, run: (ctx, { params }) => readDictionary(ctx, params), reply: json }),
  route({ method: 'GET', path: '/v1/transparency/logs/:log/tile/:level/*', summary: 'A ledger as files: up to 256 hashes of one level of the tree', permission: 'public.read', params: z.object({ log: z.string(), level: z.string(), '*': z.string() }), answers: 'binary', responses: { 200: z.string() }, run: (ctx, { params: { '*': path, ...rest } }) => readTile(ctx, { ...rest, path }), reply: bytes }),
  route({ method: 'GET', path: '/v1/transparency/logs/:log/leaves/*', summary: 'A ledger as files: up to 65,536 leaves, opened as far as their months are published', permission: 'public.read', params: z.object({ log: z.string(), '*': z.string() }), answers: 'binary', responses: { 200: z.string() }, run: (ctx, { params: { '*': path, ...rest } }) => readPackedLeaves(ctx, { ...rest, path }), reply: bytes }),
  route({ method: 'GET', path: '/v1/transparency/logs/:log/ledger.tar', summary: 'A ledger as files: all but the tiles, in one', permission: 'public.read', params: log, answers: 'binary', responses: { 200: z.string() }, run: (ctx, { params }) => readBulk(ctx, params), reply: (body) => ({ status: 200, body, headers: { ...open, 'cache-control': changing, 'content-type': 'application/x-tar', 'content-disposition': 'attachment; filename="ledger.tar"' } }) }),
]
