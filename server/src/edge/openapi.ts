/** The frame of openapi.json; paths come from the routes. */
export function documentation(): { openapi: '3.1.0'; info: { title: string; version: string; description: string; license: { name: string; identifier: string } }; servers: { url: string }[]; components: { securitySchemes: { bearer: { type: 'http'; scheme: 'bearer' } } }; security: { bearer: [] }[] } {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Qorgan',
      version: '0.1.0',
      description: 'The safety system of a short-video platform. Errors are RFC 9457 problem documents; every POST accepts Idempotency-Key.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: 'http://127.0.0.1:4100' }],
    components: { securitySchemes: { bearer: { type: 'http', scheme: 'bearer' } } },
    security: [{ bearer: [] }],
  }
}
