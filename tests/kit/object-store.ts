import { createHash, createHmac } from 'node:crypto'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'

export const storeKeys = { accessKeyId: 'AKIDSAMPLE', secretAccessKey: 'sample-secret', region: 'us-east-1' }

export type ObjectStore = { endpoint: string; objects: Map<string, Buffer>; refused: string[]; close(): Promise<void> }

/** Signature version 4, written from Amazon's description: what a real store checks before it believes a request. */
function signatureOf(request: IncomingMessage): string {
  const parts = /Credential=[^/]+\/(\d+)\/([^/]+)\/([^/]+)\/aws4_request, SignedHeaders=([^,]+), Signature=(\w+)/.exec(request.headers.authorization ?? '')
  if (!parts) return 'unsigned'
  const [, day = '', region = '', service = '', signed = ''] = parts
  const headers = signed.split(';').map((name) => `${name}:${String(request.headers[name] ?? '').trim()}\n`).join('')
  const canonical = [request.method, request.url, '', headers, signed, request.headers['x-amz-content-sha256']].join('\n')
  const toSign = ['AWS4-HMAC-SHA256', request.headers['x-amz-date'], `${day}/${region}/${service}/aws4_request`, createHash('sha256').update(canonical).digest('hex')].join('\n')
  const key = [day, region, service, 'aws4_request'].reduce<Buffer | string>((secret, part) => createHmac('sha256', secret).update(part).digest(), `AWS4${storeKeys.secretAccessKey}`)
  return createHmac('sha256', key).update(toSign).digest('hex')
}

/** An S3-compatible store on a port of its own that believes nothing without the right signature. */
export async function openObjectStore(): Promise<ObjectStore> {
  const objects = new Map<string, Buffer>()
  const refused: string[] = []
  const server = createServer((request, response) => {
    if (signatureOf(request) !== /Signature=(\w+)/.exec(request.headers.authorization ?? '')?.[1]) {
      refused.push(String(request.url))
      return response.writeHead(403).end()
    }
    const name = String(request.url)
    const held = objects.get(name)
    if (request.method === 'PUT') {
      const chunks: Buffer[] = []
      return request.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', () => { objects.set(name, Buffer.concat(chunks)); response.writeHead(200).end() })
    }
    if (request.method === 'DELETE') return response.writeHead(objects.delete(name) ? 204 : 404).end()
    if (!held) return response.writeHead(404).end()
    const range = /bytes=(\d+)-(\d+)/.exec(request.headers.range ?? '')
    const part = range ? held.subarray(Number(range[1]), Number(range[2]) + 1) : held
    response.writeHead(range ? 206 : 200, { 'content-length': part.length }).end(request.method === 'HEAD' ? undefined : part)
  })
  await new Promise<void>((done) => { server.listen(0, '127.0.0.1', done) })
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    objects,
    refused,
    close: () => new Promise((done) => {
      server.close(() => { done() })
      server.closeAllConnections()
    }),
  }
}
