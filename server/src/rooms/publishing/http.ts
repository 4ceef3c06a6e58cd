import { type Route, route } from '../../edge/route.ts'
import { editCaption } from './edit-caption.ts'
import { editComment } from './edit-comment.ts'
import { ingestEvents } from './ingest-events.ts'
import { postComment } from './post-comment.ts'
import { listVideos, readVideo } from './read-video.ts'
import { byId, CaptionChange, CommentChange, EventsTaken, list, NewComment, NewEvents, NewMessage, Posted, Submitted, VideoForm, VideosPage, VideoView } from './schema.ts'
import { sendMessage } from './send-message.ts'
import { submitVideo } from './submit-video.ts'

export const routes: Route[] = [
  route({ method: 'POST', path: '/v1/videos', summary: 'Submit a video: accountId, caption, language, then the file', permission: 'video.submit', accepts: 'multipart', form: VideoForm, responses: { 202: Submitted }, run: (ctx, { parts }) => submitVideo(ctx, parts()) }),
  route({ method: 'GET', path: '/v1/videos', summary: 'Videos, newest first: of one account, or of all for a host that catches up', permission: 'video.read', query: VideosPage, responses: { 200: list(VideoView) }, run: (ctx, { query }) => listVideos(ctx, query) }),
  route({ method: 'GET', path: '/v1/videos/:id', summary: 'A video: its state, its audience and links to its files', permission: 'video.read', params: byId, responses: { 200: VideoView }, run: (ctx, { params }) => readVideo(ctx, params.id) }),
  route({ method: 'PATCH', path: '/v1/videos/:id', summary: 'Rewrite a caption', permission: 'video.edit', params: byId, body: CaptionChange, responses: { 200: VideoView }, run: (ctx, { params, body }) => editCaption(ctx, params.id, body) }),
  route({ method: 'POST', path: '/v1/comments', summary: 'Publish a comment', permission: 'comment.post', body: NewComment, responses: { 201: Posted }, run: (ctx, { body }) => postComment(ctx, body) }),
  route({ method: 'PATCH', path: '/v1/comments/:id', summary: 'Rewrite a comment', permission: 'comment.edit', params: byId, body: CommentChange, responses: { 200: Posted }, run: (ctx, { params, body }) => editComment(ctx, params.id, body) }),
  route({ method: 'POST', path: '/v1/messages', summary: 'Send a private message', permission: 'message.send', body: NewMessage, responses: { 201: Posted }, run: (ctx, { body }) => sendMessage(ctx, body) }),
  route({ method: 'POST', path: '/v1/events', summary: 'Tell of follows, blocks, views and likes', permission: 'event.ingest', body: NewEvents, maxBodyBytes: 512 * 1024, responses: { 202: EventsTaken }, run: (ctx, { body }) => ingestEvents(ctx, body) }),
]
