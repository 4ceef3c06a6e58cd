import { z } from 'zod'
import { type Route, route } from '../../edge/route.ts'
import { closeAccount } from './close-account.ts'
import { editAccount } from './edit-account.ts'
import { registerAccount } from './register-account.ts'
import { EditAccount, Edited, RegisterAccount, Registered } from './schema.ts'

const byId = z.object({ id: z.string().max(64) })

export const routes: Route[] = [
  route({ method: 'POST', path: '/v1/accounts', summary: 'Register a person', permission: 'account.register', body: RegisterAccount, responses: { 201: Registered }, run: (ctx, { body }) => registerAccount(ctx, body) }),
  route({ method: 'PATCH', path: '/v1/accounts/:id', summary: 'Change the handle or the profile', permission: 'account.edit', params: byId, body: EditAccount, responses: { 200: Edited }, run: (ctx, { params, body }) => editAccount(ctx, params.id, body) }),
  route({ method: 'DELETE', path: '/v1/accounts/:id', summary: 'Close an account; it is erased when the term is over', permission: 'account.close', params: byId, responses: { 202: z.object({ id: z.string(), eraseAfter: z.iso.datetime() }) }, run: (ctx, { params }) => closeAccount(ctx, params.id) }),
]
