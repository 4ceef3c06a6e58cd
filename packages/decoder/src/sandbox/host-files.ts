import { closeSync, existsSync, fstatSync, openSync, readSync, statSync, truncateSync, unlinkSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import type { CoreFileSystem, FileNode, FileStream } from './core-types.ts'

const DIRECTORY = 0o40700
const REGULAR = 0o100600
// Numbers of Emscripten's errno table.
const ENOENT = 44
const ENOSPC = 51
const EPERM = 63
const EINVAL = 28

const PLAIN_NAME = /^[a-z0-9][a-z0-9.-]{0,60}$/
// Files that lie nowhere: what is written to them goes to the parent at once.
const PIPES = new Map([['stream', 1], ['notes', 5]])

/**
 * Shows FFmpeg two folders: `/in`, holding only the input (an open file handed over by the parent), and `/out`, whose files
 * lie on disk. Neither passes through the program's memory, so a large file costs none.
 */
export function mountHostFiles(FS: CoreFileSystem, inputFd: number, outFolder: string, maxOutputBytes: number): void {
  let written = 0
  const refuse = (errno: number): never => {
    throw new FS.ErrnoError(errno)
  }

  const streamOps = {
    open(stream: FileStream) {
      if (stream.node.hostPath !== undefined) stream.hostFd = openSync(stream.node.hostPath, 'r+')
    },
    close(stream: FileStream) {
      if (stream.hostFd !== undefined) closeSync(stream.hostFd)
    },
    read(stream: FileStream, buffer: Int8Array, offset: number, length: number, position: number): number {
      const fd = stream.hostFd ?? stream.node.hostFd
      return fd === undefined ? refuse(EPERM) : readSync(fd, buffer, offset, length, position)
    },
    write(stream: FileStream, buffer: Int8Array, offset: number, length: number, position: number): number {
      const pipe = PIPES.get(stream.node.name)
      if (pipe !== undefined) return writeAll(pipe, buffer, offset, length)
      if (stream.hostFd === undefined) return refuse(EPERM)
      written += length
      if (written > maxOutputBytes) return refuse(ENOSPC)
      return writeSync(stream.hostFd, buffer, offset, length, position)
    },
    llseek(stream: FileStream, offset: number, whence: number): number {
      const base = whence === 0 ? 0 : whence === 1 ? stream.position : sizeOf(stream.node)
      return base + offset < 0 ? refuse(EINVAL) : base + offset
    },
  }

  const nodeOps = {
    getattr(node: FileNode) {
      const epoch = new Date(0)
      const size = FS.isDir(node.mode) ? 4096 : sizeOf(node)
      return { dev: 1, ino: node.id, mode: node.mode, nlink: 1, uid: 0, gid: 0, rdev: 0, size, atime: epoch, mtime: epoch, ctime: epoch, blksize: 4096, blocks: Math.ceil(size / 512) }
    },
    setattr(node: FileNode, attr: { size?: number }) {
      if (attr.size === undefined || PIPES.has(node.name)) return
      if (node.hostPath === undefined) refuse(EPERM)
      else truncateSync(node.hostPath, attr.size)
    },
    lookup(parent: FileNode, name: string) {
      const hostPath = join(outFolder, name)
      if (parent.name === 'in' || !PLAIN_NAME.test(name) || !existsSync(hostPath)) return refuse(ENOENT)
      const node = add(parent, name)
      node.hostPath = hostPath
      return node
    },
    mknod(parent: FileNode, name: string) {
      if (parent.name === 'in' || !PLAIN_NAME.test(name)) return refuse(EPERM)
      const node = add(parent, name)
      if (PIPES.has(name)) return node
      node.hostPath = join(outFolder, name)
      closeSync(openSync(node.hostPath, 'w'))
      return node
    },
    unlink(parent: FileNode, name: string) {
      if (parent.name === 'in') refuse(EPERM)
      unlinkSync(join(outFolder, name))
    },
    rename: () => refuse(EPERM),
    rmdir: () => refuse(EPERM),
    symlink: () => refuse(EPERM),
    readdir: () => ['.', '..'],
  }

  const add = (parent: FileNode | null, name: string): FileNode => {
    const node = FS.createNode(parent, name, parent === null ? DIRECTORY : REGULAR, 0)
    node.node_ops = nodeOps
    node.stream_ops = streamOps
    return node
  }

  const mountFolder = (name: 'in' | 'out'): void => {
    FS.mkdir(`/${name}`)
    const mount = () => {
      const root = add(null, '/')
      root.name = name
      if (name === 'in') add(root, 'media').hostFd = inputFd
      return root
    }
    FS.mount({ mount }, {}, `/${name}`)
  }

  mountFolder('in')
  mountFolder('out')
}

function sizeOf(node: FileNode): number {
  if (node.hostFd !== undefined) return fstatSync(node.hostFd).size
  return node.hostPath === undefined ? 0 : statSync(node.hostPath).size
}

/** Writes to a pipe, waiting while the reader is busy: this wait is what keeps few frames in memory. */
function writeAll(fd: number, buffer: Int8Array, offset: number, length: number): number {
  const pause = new Int32Array(new SharedArrayBuffer(4))
  for (let done = 0; done < length; ) {
    try {
      done += writeSync(fd, buffer, offset + done, length - done)
    } catch (cause) {
      if (!(cause instanceof Error && 'code' in cause && cause.code === 'EAGAIN')) throw cause
      Atomics.wait(pause, 0, 0, 2)
    }
  }
  return length
}
