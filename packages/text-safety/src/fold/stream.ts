import { SPACE, STOP } from './characters.ts'

/** Folded text with, for every folded unit, where its original begins and ends (UTF-16 offsets). Buffers grow and are reused. */
export class Stream {
  codes = new Uint16Array(256)
  starts = new Int32Array(256)
  ends = new Int32Array(256)
  length = 0

  clear(): void {
    this.length = 0
  }

  put(code: number, start: number, end: number): void {
    const at = this.length
    if (at === this.codes.length) this.grow()
    this.codes[at] = code
    this.starts[at] = start
    this.ends[at] = end
    this.length = at + 1
  }

  /** One gap between words, whatever was written there. */
  gap(start: number, end: number): void {
    if (this.length > 0 && this.codes[this.length - 1] !== SPACE) this.put(SPACE, start, end)
  }

  /** The end of a sentence: a phrase never matches across it. */
  stop(start: number, end: number): void {
    if (this.length === 0) return
    if (this.codes[this.length - 1] === SPACE) this.length -= 1
    if (this.length > 0 && this.codes[this.length - 1] !== STOP) this.put(STOP, start, end)
    this.put(SPACE, start, end)
  }

  /** Takes a stretch of another stream as it is. */
  copy(from: Stream, first: number, last: number): void {
    for (let at = first; at < last; at++) this.put(from.codes[at]!, from.starts[at]!, from.ends[at]!)
  }

  text(): string {
    let text = ''
    for (let at = 0; at < this.length; at += 4096) {
      text += String.fromCharCode(...this.codes.subarray(at, Math.min(this.length, at + 4096)))
    }
    return text
  }

  private grow(): void {
    const size = this.codes.length * 2
    const codes = new Uint16Array(size)
    const starts = new Int32Array(size)
    const ends = new Int32Array(size)
    codes.set(this.codes)
    starts.set(this.starts)
    ends.set(this.ends)
    this.codes = codes
    this.starts = starts
    this.ends = ends
  }
}
