import { z } from 'zod'
import { webhookEvents } from './events.ts'

const event = z.enum([...webhookEvents, '*'])
export const NewEndpoint = z.strictObject({ url: z.url({ protocol: /^https?$/ }).max(2_000), events: z.array(event).min(1).max(50) })
export const EndpointCreated = z.object({ id: z.string(), secret: z.string() })
export const Endpoint = z.object({ id: z.string(), url: z.string(), events: z.array(z.string()), createdAt: z.iso.datetime() })
export const Delivery = z.object({
  id: z.string(), endpointId: z.string(), event: z.string(), state: z.enum(['pending', 'delivered', 'failed']), attempts: z.number().int(),
  lastStatus: z.number().int().nullable(), lastError: z.string().nullable(), createdAt: z.iso.datetime(), deliveredAt: z.iso.datetime().nullable(),
})
