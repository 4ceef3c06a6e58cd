import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { root } from '../../server/src/open-house.ts'
import type { Schema } from './json-schema.ts'

type Media = Record<string, { schema: Schema }>
type Described = { security?: object[]; parameters?: { in: 'path' | 'query'; name: string; required?: boolean; schema: Schema }[]; requestBody?: { required?: boolean; content: Media }; responses: Record<string, { content?: Media }> }

/** One operation of the committed document: what an outsider knows of a route, and nothing else. */
export type Operation = {
  name: string
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  path: string
  pathIds: { name: string; schema: Schema }[]
  /** The query as one object; null where the route takes none. */
  query: Schema
  body: Schema | null
  bodyRequired: boolean
  form: Schema | null
  /** Statuses of success, each with its check of the answer where it is JSON. */
  answers: Map<number, z.ZodType | null>
  isPublic: boolean
}

export function readOperations(): Operation[] {
  const { paths } = JSON.parse(readFileSync(join(root, 'openapi.json'), 'utf8')) as { paths: Record<string, Record<string, Described>> }
  return Object.entries(paths).flatMap(([path, methods]) => Object.entries(methods).map(([method, each]) => operation(path, method.toUpperCase() as Operation['method'], each)))
}

function operation(path: string, method: Operation['method'], { parameters = [], requestBody, responses, security }: Described): Operation {
  const asked = parameters.filter((each) => each.in === 'query')
  const answers = Object.entries(responses).filter(([status]) => status.startsWith('2')).map(([status, { content }]) => [Number(status), content?.['application/json'] ? z.fromJSONSchema(content['application/json'].schema as never) : null] as const)
  return {
    name: `${method} ${path}`,
    method,
    path,
    pathIds: parameters.filter((each) => each.in === 'path').map(({ name, schema }) => ({ name, schema })),
    query: { type: 'object', properties: Object.fromEntries(asked.map(({ name, schema }) => [name, schema])), required: asked.filter(({ required }) => required).map(({ name }) => name), additionalProperties: false },
    body: requestBody?.content['application/json']?.schema ?? null,
    bodyRequired: requestBody?.required ?? false,
    form: requestBody?.content['multipart/form-data']?.schema ?? null,
    answers: new Map(answers),
    isPublic: security?.some((each) => Object.keys(each).length === 0) ?? false,
  }
}
