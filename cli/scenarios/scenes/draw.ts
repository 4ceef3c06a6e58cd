import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import sharp from 'sharp'
import * as doings from './doings.ts'
import * as outdoors from './outdoors.ts'
import { picture, type Scene } from './shapes.ts'

/** Draws the sample clips anew: `node bin/run.mjs cli/scenarios/scenes/draw.ts`, with a native ffmpeg in the path. */
const seconds = 6
const framesPerSecond = 24
const scenes: Record<string, Scene> = { ...outdoors, ...doings }
/** A chord for each, in hertz, so that the sound can be told apart and switched off. */
const chords = [[196, 246.9, 293.7], [174.6, 220, 261.6], [164.8, 196, 246.9], [220, 277.2, 329.6], [146.8, 220, 293.7]]

const asked = process.argv.slice(2)
const place = join(import.meta.dirname, '../clips')
await mkdir(place, { recursive: true })
for (const [index, [name, scene]] of Object.entries(scenes).entries()) {
  if (asked.length > 0 && !asked.includes(name)) continue
  const folder = await mkdtemp(join(tmpdir(), 'scene-'))
  const frames = seconds * framesPerSecond
  for (let frame = 0; frame < frames; frame += 1) await writeFile(join(folder, `${String(frame).padStart(4, '0')}.png`), await sharp(Buffer.from(picture(scene(frame / frames)))).png({ compressionLevel: 1 }).toBuffer())
  const chord = (chords[index % chords.length] ?? []).map((hertz, n) => `0.05*sin(2*PI*${hertz}*t)*(0.6+0.4*sin(2*PI*t/${seconds}*${n + 1}))`).join('+')
  await promisify(execFile)('ffmpeg', ['-v', 'error', '-y', '-framerate', String(framesPerSecond), '-i', join(folder, '%04d.png'), '-f', 'lavfi', '-i', `aevalsrc=${chord}:d=${seconds}:s=44100`,
    '-c:v', 'libx264', '-profile:v', 'main', '-preset', 'veryslow', '-crf', '30', '-g', '48', '-pix_fmt', 'yuv420p', '-c:a', 'aac', '-b:a', '40k', '-ac', '1', '-shortest', '-movflags', '+faststart', join(place, `${name}.mp4`)])
  await rm(folder, { recursive: true, force: true })
}
