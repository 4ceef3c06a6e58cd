import { useCallback, useState } from 'react'
import type { Video } from '../../server/answers.ts'
import { send } from '../api.ts'

/** The heart answers at once and takes itself back if the server would not have it. */
export function useLike(video: Video) {
  const [liked, setLiked] = useState(video.liked)
  const [likes, setLikes] = useState(video.likes)
  const [burst, setBurst] = useState(0)
  const [told, setTold] = useState(video)
  if (told !== video) {
    setTold(video)
    setLiked(video.liked)
    setLikes(video.likes)
  }
  const become = useCallback((next: boolean) => {
    setLiked(next)
    setLikes((count) => Math.max(0, count + (next ? 1 : -1)))
    if (next) setBurst((count) => count + 1)
    void send<{ liked: boolean; likes: number }>(`videos/${video.id}/${next ? 'like' : 'unlike'}`).then((truth) => {
      setLikes(truth.likes)
    }, () => {
      setLiked(!next)
      setLikes((count) => Math.max(0, count + (next ? -1 : 1)))
    })
  }, [video.id])
  const toggle = useCallback(() => become(!liked), [become, liked])
  const like = useCallback(() => (liked ? setBurst((count) => count + 1) : become(true)), [become, liked])
  return { liked, likes, burst, toggle, like }
}
