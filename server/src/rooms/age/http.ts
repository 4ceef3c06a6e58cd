import { z } from 'zod'
import { type Route, route } from '../../edge/route.ts'
import { AgeAnswer, AgeEvidence } from './schema.ts'
import { submitEvidence } from './submit-evidence.ts'

export const routes: Route[] = [
  route({ method: 'POST', path: '/v1/accounts/:id/age-evidence', summary: 'Give evidence of a person’s age', permission: 'age.submit-evidence', params: z.object({ id: z.string().max(64) }), body: AgeEvidence, responses: { 200: AgeAnswer }, run: (ctx, { params, body }) => submitEvidence(ctx, params.id, body) }),
]
