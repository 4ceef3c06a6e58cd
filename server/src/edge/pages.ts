import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'

const policy = "default-src 'self'; img-src 'self' data: blob:; media-src 'self' blob:; style-src 'self' 'unsafe-inline'; connect-src 'self'; font-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
/** Cards of figures are made to stand in anybody's page; they hold nothing to press but a link out. */
const cardPolicy = policy.replace("frame-ancestors 'none'", 'frame-ancestors *')

/**
 * The built screens: the public pages at `/`, the console at `/console/`, the order portal at `/authority/`. Each is one page that reads the address itself.
 * Nothing is built here; `npm ci` has done that.
 */
export async function servePages(app: FastifyInstance, root: string): Promise<void> {
  await servePage(app, join(root, 'web/console/dist'), '/console/')
  await servePage(app, join(root, 'web/authority/dist'), '/authority/')
  await servePage(app, join(root, 'web/public/dist'), '/')
  for (const place of ['/console', '/authority']) app.get(place, { schema: { hide: true } }, (_request, reply) => reply.redirect(`${place}/`))
}

async function servePage(app: FastifyInstance, dist: string, prefix: string): Promise<void> {
  const index = join(dist, 'index.html')
  if (!existsSync(index)) return
  const html = readFileSync(index, 'utf8')
  await app.register(fastifyStatic, { root: join(dist, 'assets'), prefix: `${prefix}assets/`, decorateReply: false, immutable: true, maxAge: '365d', index: false })
  const page = (request: FastifyRequest, reply: FastifyReply) => reply.header('content-type', 'text/html; charset=utf-8').header('cache-control', 'no-cache')
    .header('content-security-policy', prefix === '/' && request.url.startsWith('/embed/') ? cardPolicy : policy).send(html)
  app.get(prefix, { schema: { hide: true } }, page)
  app.get(`${prefix}*`, { schema: { hide: true } }, (request, reply) => {
    // Whoever takes anything gets the page; whoever asks for JSON, an unknown file or an API path learns that it is not there.
    const wantsPage = /text\/html|\*\/\*/.test(request.headers.accept ?? '*/*') && !request.url.startsWith('/v1/') && !/\.[a-z0-9]{2,5}(?:\?|$)/i.test(request.url)
    return wantsPage ? page(request, reply) : reply.callNotFound()
  })
}
