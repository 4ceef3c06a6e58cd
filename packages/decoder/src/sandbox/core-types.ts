/** The parts of @ffmpeg/core (an Emscripten program) that the decoding process touches. */
export type FileNode = {
  id: number
  name: string
  mode: number
  parent: FileNode
  node_ops: object
  stream_ops: object
  hostPath?: string
  hostFd?: number
}

export type FileStream = { node: FileNode; position: number; hostFd?: number }

export type CoreFileSystem = {
  mkdir(path: string): void
  mount(type: { mount(): FileNode }, options: object, path: string): void
  createNode(parent: FileNode | null, name: string, mode: number, rdev: number): FileNode
  isDir(mode: number): boolean
  ErrnoError: new (errno: number) => Error
}

export type Core = {
  FS: CoreFileSystem
  exec(...args: string[]): number
  ffprobe(...args: string[]): number
  setLogger(logger: (line: { type: string; message: string }) => void): void
}

export type CoreOptions = {
  mainScriptUrlOrBlob: string
  instantiateWasm(imports: WebAssembly.Imports, receive: (instance: WebAssembly.Instance) => void): object
}

/** What the parent tells the decoding process when it starts. */
export type Setup = { core: string; outFolder: string; maxMemoryPages: number; maxOutputBytes: number }

/** One run of FFmpeg or ffprobe. Arguments name the input `in/media`, files `out/...`, and the pipes `out/stream` and `out/notes`. */
export type Command = { program: 'ffmpeg' | 'ffprobe'; args: string[] }

/** How a command ended and what FFmpeg said. ffprobe in WebAssembly always reports exit code -1; its output file tells. */
export type Report = { exitCode: number; log: string; outOfMemory?: boolean }
