import { along, circle, each, line, path, rect, ridge, type Scene, sky, thrown, times, wave, width } from './shapes.ts'

/** How high a thrown ball is, from 0 in the hand to 1 at its top. */
const arc = (share: number): number => 4 * share * (1 - share)

export const juggling: Scene = (t) => sky('#fbe3c0', '#f7b89a')
  + circle(180, 260, 150, '#fff3dd', 'opacity=".7"') + rect(0, 566, width, 74, '#c97a5f')
  + `<g>${rect(150, 430, 60, 140, '#2f5d7c', 'rx="26"')}${circle(180, 384, 36, '#e7b08a')}${path('M144,380 Q148,338 182,340 Q216,340 216,378 Q196,358 144,380 Z', '#3a2a28')}${circle(168, 388, 3.5, '#3a2a28')}${circle(193, 388, 3.5, '#3a2a28')}${line(`M169,${401 + wave(t, 3)} Q180,409 192,${401 + wave(t, 3)}`, '#a14f43', 3)}</g>`
  + each([0, 1], (side) => { const x = side ? 252 : 108; const y = 452 + wave(t, 3, side * 0.5) * 16; return line(`M${side ? 204 : 156},448 Q${side ? 244 : 116},${y + 34} ${x},${y}`, '#2f5d7c', 22) + circle(x, y, 14, '#e7b08a') })
  + each(['#e4574c', '#f2b33d', '#2f8f83', '#6a5aa8', '#e98aa6'], (colour, n) => { const share = along(t, n / 5, 2); const rising = share < 0.5; const part = rising ? share * 2 : share * 2 - 1; const x = rising ? 108 + part * 144 : 252 - part * 144; return circle(x, 440 - arc(part) * 330, 19, colour) + circle(x - 6, 433 - arc(part) * 330, 5, '#fff', 'opacity=".55"') })

export const football: Scene = (t) => {
  const bounce = arc(along(t, 0, 3))
  const x = 180 + wave(t) * 96
  return sky('#8ecdf0', '#d9f0f7') + ridge(300, 40, 3, '#7fa78e') + rect(0, 290, width, 350, '#57a25a')
    + times(6, (n) => path(`M0,${300 + n * 60} H${width} V${330 + n * 60} H0 Z`, '#4f9852'))
    + line('M84,296 V168 H276 V296', '#fff', 7) + times(9, (n) => line(`M${96 + n * 21},172 V292`, '#fff', 1.4, 'opacity=".6"')) + times(6, (n) => line(`M86,${188 + n * 20} H274`, '#fff', 1.4, 'opacity=".6"'))
    + line('M-20,430 Q180,372 380,430', '#fff', 4, 'opacity=".75"')
    + `<ellipse cx="${x}" cy="566" rx="${58 - bounce * 24}" ry="${13 - bounce * 5}" fill="#2f6a35" opacity=".5"/>`
    + `<g transform="translate(${x} ${512 - bounce * 250}) rotate(${wave(t) * 200})">${circle(0, 0, 50, '#fff')}${path('M0,-19 L18,-6 L11,15 L-11,15 L-18,-6 Z', '#222b38')}${times(5, (n) => `<g transform="rotate(${n * 72})">${path('M-12,-47 Q0,-51 12,-47 L8,-37 H-8 Z', '#222b38')}${line('M0,-19 V-37', '#222b38', 3)}</g>`)}</g>`
}

export const baking: Scene = (t) => sky('#f8e4c8', '#edc393')
  + times(5, (n) => rect(0, 40 + n * 52, width, 2, '#dba96f', 'opacity=".5"') + times(6, (m) => rect(m * 72 + (n % 2) * 36, 40 + n * 52, 2, 52, '#dba96f', 'opacity=".5"')))
  + rect(0, 500, width, 140, '#8c5a3a') + rect(0, 500, width, 14, '#a36c47')
  + times(4, (n) => line(`M${104 + n * 50},300 q${wave(t, 2, n * 0.23) * 26},-46 0,-92 q${wave(t, 2, n * 0.23 + 0.4) * 26},-40 0,-80`, '#fff', 10, `opacity="${0.35 + 0.15 * wave(t, 2, n * 0.3)}"`))
  + path('M40,350 H320 Q316,508 180,512 Q44,508 40,350 Z', '#33373f') + `<ellipse cx="180" cy="350" rx="140" ry="42" fill="#4a4f59"/><ellipse cx="180" cy="350" rx="126" ry="34" fill="#e0a03c"/>`
  + each([[92, 346], [138, 336], [184, 344], [232, 336], [266, 350], [118, 366], [166, 370], [214, 368]] as const, ([x, y], n) => `<g transform="translate(${x + wave(t, 1, n * 0.2) * 5} ${y + wave(t, 3, n * 0.37) * 4}) rotate(${wave(t, 1, n * 0.3) * 14})"><ellipse rx="22" ry="15" fill="#c47a2c"/><ellipse cx="-3" cy="-4" rx="16" ry="8" fill="#eab25c"/></g>`)
  + each(thrown(22, 4), (at, n) => circle(70 + at * 220, 352 + wave(t, 4, at) * 16, 1.8 + (n % 3), '#f7d283', 'opacity=".8"'))

export const books: Scene = (t) => sky('#e8dcc8', '#d9c3a3')
  + rect(28, 60, 304, 540, '#7b5034', 'rx="6"') + rect(42, 74, 276, 512, '#5d3b26')
  + times(4, (row) => {
    const y = 74 + row * 128
    return rect(42, y + 116, 276, 12, '#94633f') + times(11, (n) => {
      const tall = 66 + ((n * 29 + row * 41) % 40)
      const slid = Math.max(0, Math.min(1, 5 * (Math.abs(along(t, 0) - 0.5) * 2) - 1.2 - (n / 11) * 1.4 - row * 0.25))
      const colour = ['#b5493c', '#2f6f73', '#e0a847', '#4f5b93', '#7f9a57', '#d7c4a0', '#8a4f79'][(n + row * 3) % 7] ?? ''
      return `<g transform="translate(0 ${-slid * 26}) " opacity="${1 - slid * 0.9}">${rect(48 + n * 24, y + 116 - tall, 20, tall, colour, 'rx="2"')}${rect(51 + n * 24, y + 126 - tall, 14, 3, '#fff', 'opacity=".5"')}</g>`
    })
  })

export const cycling: Scene = (t) => {
  const wheel = (x: number) => `<g transform="translate(${x} 470) rotate(${t * 720})"><circle r="58" fill="none" stroke="#232b35" stroke-width="8"/>${times(8, (n) => line(`M0,0 L${54 * Math.cos((n * Math.PI) / 4)},${54 * Math.sin((n * Math.PI) / 4)}`, '#7d8894', 2))}${circle(0, 0, 7, '#232b35')}</g>`
  const pedal = t * 4 * Math.PI
  const foot = (turn: number) => [182 + 22 * Math.cos(pedal + turn), 470 + 22 * Math.sin(pedal + turn)] as const
  const leg = (turn: number, colour: string) => { const [x, y] = foot(turn); return line(`M150,352 Q${206 + (x - 182) * 0.5},${398 + (y - 470) * 0.3} ${x},${y}`, colour, 17) + rect(x - 12, y - 4, 30, 11, '#39434f', 'rx="5"') }
  return sky('#6fc0e8', '#c9eaf3', '#fdf3d9') + circle(80, 110, 38, '#fff2b8')
    + ridge(400, 120, 8, '#9cc3b4', t) + ridge(470, 100, 15, '#79ab7c', t * 2) + rect(0, 470, width, 170, '#6f9a55') + rect(0, 520, width, 60, '#5a5f66')
    + times(6, (n) => rect(along(-t, n / 6, 4) * 432 - 60, 548, 44, 5, '#f4f0dc'))
    + wheel(100) + wheel(268) + leg(Math.PI, '#27496d') + line('M100,470 L150,380 L232,384 L182,470 Z M150,380 L182,470 M232,384 L224,346 L252,340 M232,384 L268,470', '#d9523f', 8) + rect(126, 362, 46, 12, '#232b35', 'rx="6"')
    + leg(0, '#32618f') + line('M152,346 Q172,292 206,268', '#f2b33d', 40) + line('M206,276 Q226,316 248,338', '#f2b33d', 16) + circle(222, 230, 25, '#e7b08a') + path('M194,226 Q198,196 226,198 Q252,202 250,224 Z', '#2f8f83')
    + times(5, (n) => path('M0,640 q6,-34 12,0 q8,-44 14,0 q7,-30 13,0 Z', '#3f6b37', `transform="translate(${along(-t, n / 5, 6) * 440 - 60} 0)"`))
}

/** A dombra whose two strings sound in turn. */
export const dombra: Scene = (t) => sky('#3b1f2b', '#7c3a36', '#c9743e')
  + times(5, (n) => circle(180, 420, 70 + along(t, n / 5, 2) * 260, 'none', `stroke="#f7cf8b" stroke-width="3" opacity="${0.5 * (1 - along(t, n / 5, 2))}"`))
  + path('M180,300 C262,330 284,430 250,500 C232,540 128,540 110,500 C76,430 98,330 180,300 Z', '#a9622f') + path('M180,316 C248,344 266,432 236,492 C220,526 140,526 124,492 C94,432 112,344 180,316 Z', '#d79a55')
  + rect(168, 60, 24, 262, '#7a4322', 'rx="6"') + path('M162,30 H198 L204,74 H156 Z', '#5b3019') + times(7, (n) => rect(168, 96 + n * 30, 24, 3, '#f0d9a8')) + circle(180, 408, 20, '#3a1f14') + rect(146, 470, 68, 9, '#5b3019', 'rx="4"')
  + each([-5, 5], (side) => line(`M${180 + side},64 Q${180 + side + wave(t, 12, side > 0 ? 0.25 : 0) * 5 * Math.abs(wave(t, 2, side > 0 ? 0.25 : 0))},270 ${180 + side},474`, '#fff3d6', 2))
  + each([52, 150] as const, (r, n) => times(4 + n * 4, (m) => `<g transform="translate(180 420) rotate(${(m * 360) / (4 + n * 4)}) translate(0 ${-210 - r * 0.2})" opacity=".55">${line('M-14,0 q-14,-20 0,-26 q10,2 4,12 M14,0 q14,-20 0,-26 q-10,2 -4,12', '#f2b96b', 4)}</g>`))

export const kites: Scene = (t) => sky('#4aa3dc', '#9dd4ee', '#e9f5ef')
  + each([[0.1, 130, 0.9], [0.6, 240, 0.65]] as const, ([phase, y, s]) => { const x = along(t, phase) * 600 - 140; return `<g opacity=".85" transform="translate(${x} ${y}) scale(${s})">${circle(0, 0, 22, '#fff')}${circle(26, -9, 28, '#fff')}${circle(58, 0, 22, '#fff')}${rect(-20, 0, 98, 22, '#fff', 'rx="11"')}</g>` })
  + each([['#e4574c', '#f8c15c', 220, 190, 0], ['#6a5aa8', '#9fe0cf', 104, 300, 0.4]] as const, ([one, two, x0, y0, phase]) => { const x = x0 + wave(t, 1, phase) * 34; const y = y0 + wave(t, 2, phase + 0.2) * 26; const lean = wave(t, 1, phase + 0.1) * 14; return line(`M${x},${y} Q${x - 30},${y + 160} 150,560`, '#fff', 1.6) + `<g transform="translate(${x} ${y}) rotate(${lean})">${path('M0,-64 L46,0 L0,80 L-46,0 Z', one)}${path('M0,-64 L46,0 L0,0 Z M0,0 L0,80 L-46,0 Z', two)}</g>` + times(5, (n) => path('M-9,-5 L9,5 V-5 L-9,5 Z', n % 2 ? one : two, `transform="translate(${x - 4 + wave(t, 2, n * 0.16 + phase) * (6 + n * 4)} ${y + 96 + n * 24})"`)) })
  + ridge(590, 50, 4, '#7fb069') + ridge(640, 60, 10, '#5b914f') + circle(150, 536, 12, '#e7b08a') + rect(139, 548, 22, 40, '#d9523f', 'rx="10"') + line('M150,556 L166,540', '#e7b08a', 6)
