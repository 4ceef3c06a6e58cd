import { z } from 'zod'
import { type Route, route } from '../../edge/route.ts'
import { listComments, readComment } from './list-comments.ts'
import { listThread } from './list-thread.ts'
import { type MediaAnswer, serveMedia } from './media.ts'
import { listFollowers } from './relation.ts'
import { byId, CommentsPage, CommentView, FollowersPage, FollowView, list, MessageView, ThreadPage } from './schema.ts'
import { withdrawComment, withdrawVideo } from './withdraw.ts'

const Withdrawn = z.object({ id: z.string(), withdrawnAt: z.iso.datetime() })
const MediaQuery = z.strictObject({ video: z.string().max(64), for: z.enum(['host', 'staff']), until: z.coerce.number().int().min(0).max(1e11), signature: z.string().max(64) })

export const routes: Route[] = [
  route({ method: 'DELETE', path: '/v1/videos/:id', summary: 'Take a video back', permission: 'video.delete', params: byId, responses: { 202: Withdrawn }, run: (ctx, { params }) => withdrawVideo(ctx, params.id) }),
  route({ method: 'GET', path: '/v1/videos/:id/comments', summary: 'Comments under a video, newest first', permission: 'comment.read', params: byId, query: CommentsPage, responses: { 200: list(CommentView) }, run: (ctx, { params, query }) => listComments(ctx, params.id, query) }),
  route({ method: 'GET', path: '/v1/comments/:id', summary: 'One comment', permission: 'comment.read', params: byId, responses: { 200: CommentView }, run: (ctx, { params }) => readComment(ctx, params.id) }),
  route({ method: 'DELETE', path: '/v1/comments/:id', summary: 'Take a comment back', permission: 'comment.delete', params: byId, responses: { 202: Withdrawn }, run: (ctx, { params }) => withdrawComment(ctx, params.id) }),
  route({ method: 'GET', path: '/v1/messages', summary: 'A thread, as one of its participants reads it', permission: 'message.read', query: ThreadPage, responses: { 200: list(MessageView) }, run: (ctx, { query }) => listThread(ctx, query) }),
  route({ method: 'GET', path: '/v1/accounts/:id/followers', summary: 'Followers of an account, or those who wait for its approval', permission: 'account.read', params: byId, query: FollowersPage, responses: { 200: list(FollowView) }, run: (ctx, { params, query }) => listFollowers(ctx, params.id, query) }),
  route({
    method: 'GET', path: '/v1/media/:key', summary: 'A poster, key frame or playable file, by a link that ends', permission: 'public.read', answers: 'binary',
    params: z.object({ key: z.string().regex(/^[A-Za-z0-9_-]{20,40}$/) }), query: MediaQuery, responses: { 200: z.unknown(), 206: z.unknown() },
    run: (ctx, { params, query, request }): Promise<MediaAnswer> => serveMedia(ctx, params.key, query, request.range),
    reply: ({ status, headers, stream }) => ({ status, headers, ...(stream ? { body: stream } : {}) }),
  }),
]
