import { along, circle, each, height, line, path, rect, ridge, type Scene, sky, thrown, times, wave, width } from './shapes.ts'

const cloud = (x: number, y: number, size: number, fill = '#fff', opacity = 0.9): string => `<g opacity="${opacity}" transform="translate(${x} ${y}) scale(${size})">${circle(0, 0, 22, fill)}${circle(26, -9, 28, fill)}${circle(58, 0, 22, fill)}${rect(-20, 0, 98, 22, fill, 'rx="11"')}</g>`
const drift = (t: number, phase: number, y: number, size: number, fill?: string, opacity?: number): string => cloud(along(t, phase) * (width + 240) - 140, y, size, fill, opacity)
const bird = (x: number, y: number, flap: number, size = 1): string => line(`M${x - 11 * size},${y - flap * 6} Q${x - 4 * size},${y - 4} ${x},${y} Q${x + 4 * size},${y - 4} ${x + 11 * size},${y - flap * 6}`, '#3a3350', 2.4 * size)

export const dawn: Scene = (t) => sky('#2d3a6b', '#8a6fa8', '#f6a58c', '#ffdca3')
  + circle(180, 330 + wave(t) * 14, 96, '#ffe9b8', 'opacity=".35"') + circle(180, 330 + wave(t) * 14, 58, '#fff1cf')
  + drift(t, 0.1, 170, 0.8, '#fbd3c4', 0.6) + drift(t, 0.62, 240, 0.55, '#fbd3c4', 0.5)
  + ridge(470, 190, 3, '#7a6a9c') + ridge(520, 140, 7, '#55507f') + ridge(580, 120, 5, '#383a63') + ridge(640, 80, 9, '#23284a')
  + times(4, (n) => bird(along(t, n * 0.07) * 460 - 50, 200 + n * 22 + wave(t, 2, n * 0.2) * 8, wave(t, 9, n * 0.3), 1 - n * 0.12))

export const snow: Scene = (t) => sky('#0f1b3d', '#233f73', '#54729f')
  + circle(286, 96, 34, '#fdf6dc') + circle(272, 88, 30, '#1a2d5c')
  + ridge(470, 90, 4, '#3c5786') + path('M0,460 Q90,428 180,452 T360,440 V640 H0 Z', '#dfe9f6')
  + rect(108, 356, 140, 110, '#8a4b3c') + path('M92,362 L178,288 L264,362 Z', '#f2f7ff') + rect(208, 290, 20, 46, '#6f3b31')
  + times(3, (n) => circle(219 + wave(t, 1, n * 0.3) * 7, 276 - along(t, n / 3, 2) * 70, 8 + along(t, n / 3, 2) * 12, '#cfd9ea', `opacity="${0.5 - along(t, n / 3, 2) * 0.5}"`))
  + each([128, 192], (x) => rect(x, 388, 36, 36, `rgb(255,${206 + Math.round(wave(t, 3, x) * 14)},110)`, 'rx="3"') + line(`M${x + 18},388 v36 M${x},406 h36`, '#8a4b3c', 3))
  + each([[40, 470, 1], [310, 478, 1.2], [70, 520, 0.7]] as const, ([x, y, s]) => `<g transform="translate(${x} ${y}) scale(${s})">${rect(-5, 0, 10, 22, '#4b3a34')}${times(3, (n) => path(`M0,${-110 + n * 32} L${-26 - n * 9},${-48 + n * 26} H${26 + n * 9} Z`, n === 0 ? '#e8f1fb' : '#23584f'))}</g>`)
  + path('M0,520 Q120,486 250,520 T360,512 V640 H0 Z', '#f4f8fe')
  + each(thrown(70, 11), (at, n) => circle((at * width + wave(t, 1, at * 3) * 12 + width) % width, along(t, at * 7 + n * 0.13, 1 + (n % 2)) * (height + 20) - 10, 1.6 + (n % 4) * 0.9, '#fff', 'opacity=".9"'))

export const steppe: Scene = (t) => sky('#5fb4e5', '#a9dcf2', '#f6efd2')
  + circle(300, 100, 40, '#fff4c2') + drift(t, 0.0, 120, 1) + drift(t, 0.45, 190, 0.7) + drift(t, 0.75, 70, 0.6)
  + ridge(400, 60, 2, '#8fb7a6') + path('M0,400 Q180,372 360,398 V640 H0 Z', '#a8c05e')
  + `<g transform="translate(206 356)"><path d="M-62,46 Q-62,0 0,-18 Q62,0 62,46 Z" fill="#f7f1e3"/><path d="M-62,30 H62 V42 H-62 Z" fill="#b3472f"/><path d="M-60,14 Q0,2 60,14 L61,20 Q0,8 -61,20 Z" fill="#d8a24a"/><path d="M-12,46 V14 Q0,6 12,14 V46 Z" fill="#8c3b28"/>${line('M0,-18 v-8', '#8c3b28', 3)}</g>`
  + each(thrown(120, 5), (at, n) => { const x = at * width; const y = 420 + (n / 120) * 220; const tall = 18 + (n / 120) * 46; const lean = wave(t, 2, at * 0.8 - n * 0.01) * tall * 0.35; return line(`M${x},${y + 12} Q${x + lean * 0.2},${y - tall * 0.5} ${x + lean},${y - tall}`, ['#6f8f37', '#8aa944', '#5d7d2d', '#c0b24d'][n % 4] ?? '', 3.2) })
  + each(thrown(16, 8), (at, n) => circle(at * width + wave(t, 2, at) * 8, 470 + n * 10, 4.5, n % 2 ? '#e0483b' : '#f7d04a'))

export const lake: Scene = (t) => sky('#f5b76c', '#f28f7b', '#a9668f', '#37517e', '#1d3157')
  + circle(180, 292, 60, '#ffe6b0') + ridge(330, 110, 6, '#6d4a78') + rect(0, 318, width, 322, '#2b4a79')
  + times(26, (n) => { const y = 322 + n * 12; const w = 96 - n * 1.6 + wave(t, 2, n * 0.21) * 22; return rect(180 - w / 2 + wave(t, 1, n * 0.13) * 8, y, w, 4.4, '#ffd9a0', `rx="2" opacity="${0.75 - n * 0.022}"`) })
  + times(34, (n) => rect(((n * 97) % 400) - 40 + wave(t, 1, n * 0.17) * 14, 330 + n * 9.2, 34 + (n % 5) * 12, 2.6, '#8fb3d9', 'rx="1.3" opacity=".32"'))
  + `<g transform="translate(${118 + wave(t) * 10} ${446 + wave(t, 2) * 4}) rotate(${wave(t, 2, 0.2) * 3})"><path d="M-64,0 H64 Q50,28 0,28 Q-50,28 -64,0 Z" fill="#4a2438"/><path d="M4,-6 V-112 L62,-14 Z" fill="#fdf1de"/><path d="M-4,-6 V-92 L-48,-14 Z" fill="#f3cfae"/>${line('M0,0 V-116', '#4a2438', 4)}</g>`

export const night: Scene = (t) => sky('#0b1030', '#1d2460', '#4a3a86', '#b05f93')
  + each(thrown(60, 21), (at, n) => circle(at * width, (n * 37) % 330, 1 + (n % 3) * 0.6, '#fff', `opacity="${0.35 + 0.55 * Math.abs(wave(t, 1 + (n % 3), at))}"`))
  + circle(92, 110, 36, '#fff3cd') + circle(106, 102, 32, '#141a48')
  + times(9, (n) => { const tall = 150 + ((n * 67) % 190); const x = n * 44 - 18; return rect(x, height - tall - 60, 42, tall + 60, n % 2 ? '#191c45' : '#232759') + times(Math.floor(tall / 30), (m) => each([0, 1], (side) => rect(x + 8 + side * 16, height - tall - 46 + m * 30, 10, 14, wave(t, 1, n * 0.31 + m * 0.17 + side * 0.4) > 0.25 ? '#ffd27a' : '#39407f', 'rx="1"'))) })
  + rect(0, 582, width, 58, '#0d1030') + times(4, (n) => { const x = along(t, n / 4, 2) * 440 - 40; return rect(x, 600 + (n % 2) * 14, 26, 9, '#e45f5f', 'rx="4"') + rect(x + 24, 603 + (n % 2) * 14, 40, 3, '#fff0b8', 'opacity=".55"') })

export const balloons: Scene = (t) => sky('#79c3ea', '#bfe4f1', '#fdf0dc')
  + drift(t, 0.2, 420, 1.1, '#fff', 0.8) + drift(t, 0.7, 300, 0.8, '#fff', 0.7)
  + each([[92, 200, 1.15, '#e4574c', '#f8c15c', 0], [262, 120, 0.8, '#2f8f83', '#f3e3b3', 0.35], [222, 352, 0.95, '#5b57a6', '#f29e8e', 0.7], [70, 440, 0.55, '#d98a2b', '#fff0cf', 0.5]] as const, ([x, y, s, one, two, phase]) => `<g transform="translate(${x + wave(t, 1, phase) * 9} ${y + wave(t, 1, phase + 0.25) * 20}) scale(${s})"><path d="M-58,-8 A58,62 0 1 1 58,-8 Q52,34 14,64 H-14 Q-52,34 -58,-8 Z" fill="${one}"/><path d="M-22,-64 Q-44,0 -9,64 H9 Q44,0 22,-64 Q0,-74 -22,-64 Z" fill="${two}"/>${line('M-14,64 L-10,86 M14,64 L10,86', '#5a4632', 2)}${rect(-13, 85, 26, 19, '#8a6239', 'rx="4"')}</g>`)
  + ridge(600, 60, 12, '#8fb27a') + ridge(640, 60, 14, '#6c9461')

export const rain: Scene = (t) => sky('#253748', '#3e5a6b', '#7d8f8c')
  + each(thrown(14, 31), (at, n) => circle(at * width, 340 + ((n * 53) % 220), 16 + (n % 4) * 10, ['#ffcf7d', '#f28c6a', '#9fd3c7', '#f4e6b0'][n % 4] ?? '', `opacity="${0.3 + 0.12 * wave(t, 1, at)}"`))
  + each(thrown(44, 33), (at, n) => { const y = along(t, at * 5 + n * 0.19, 1 + (n % 2)) * 700 - 40; const x = at * width; return line(`M${x},${y - 46} V${y}`, '#d8e7ea', 2, 'opacity=".28"') + circle(x, y, 3 + (n % 3), '#e9f3f4', 'opacity=".75"') })
  + rect(0, 0, width, 18, '#33241c') + rect(0, 0, 18, height, '#33241c') + rect(width - 18, 0, 18, height, '#33241c') + rect(172, 0, 14, height, '#3d2c22') + rect(0, 556, width, 84, '#4a3529')
  + `<g transform="translate(264 556)">${path('M-34,0 L-26,-52 H26 L34,0 Z', '#c4683f')}${each([[-18, -104], [4, -126], [22, -98]] as const, ([x, y], n) => line(`M0,-50 Q${x / 2},${y + 30} ${x + wave(t, 1, n * 0.2) * 3},${y}`, '#4d8a58', 5) + circle(x + wave(t, 1, n * 0.2) * 3, y, 14, '#6aa86f'))}</g>`
  + `<g transform="translate(92 556)">${rect(-26, -46, 52, 46, '#f2ead8', 'rx="8"')}${line('M26,-36 q20,2 0,24', '#f2ead8', 6)}${times(2, (n) => line(`M${-8 + n * 16},-54 q${wave(t, 2, n * 0.4) * 8},-14 0,-26`, '#fff', 3, 'opacity=".5"'))}</g>`
