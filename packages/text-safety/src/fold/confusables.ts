// Characters that pass for a letter, written as strings of pairs so that the table can be read beside a chart.
// Facts: Unicode confusables (UTS 39) restricted to the letters that Latin and Cyrillic writers reach for.

const pairs = (text: string): [string, string][] => text.trim().split(/\s+/u).map((pair) => {
  const [from = '', to = ''] = pair.split('=')
  return [from, to]
})

/** Letters of other scripts and typographic letters that stand for one Latin letter whatever surrounds them. */
export const alwaysLatin = new Map(pairs(`
  ʙ=b ᴀ=a ᴄ=c ᴅ=d ᴇ=e ꜰ=f ɢ=g ʜ=h ɪ=i ᴊ=j ᴋ=k ʟ=l ᴍ=m ɴ=n ᴏ=o ᴘ=p ǫ=q ʀ=r ꜱ=s ᴛ=t ᴜ=u ᴠ=v ᴡ=w ʏ=y ᴢ=z
  ɐ=a ɔ=c ǝ=e ɟ=f ɓ=b ɖ=d ɗ=d ɡ=g ɥ=h ɦ=h ı=i ɨ=i ᴉ=i ʝ=j ʞ=k ƙ=k ł=l ɫ=l ɯ=m ɱ=m ɲ=n ŋ=n ø=o ƥ=p ɹ=r ɾ=r ʂ=s ʇ=t ŧ=t ʉ=u ʌ=v ʍ=w ʎ=y ɏ=y ƴ=y ƶ=z ʐ=z đ=d ð=d þ=p ß=ss æ=ae œ=oe
  α=a β=b γ=y δ=d ε=e ζ=z η=n θ=ө ι=i κ=k λ=л μ=u ν=v ξ=e ο=o π=п ρ=p σ=o ς=c τ=t υ=u φ=ф χ=x ψ=ш ω=w
  ⍺=a ℮=e ℯ=e ℓ=l ℹ=i ∂=d ƒ=f ǀ=l ⅼ=l ⅰ=i ⅽ=c ⅾ=d ⅿ=m ⅴ=v ⅹ=x ꞵ=b ɑ=a ꬲ=e ᴦ=г ᴨ=п ᴧ=л
  Ꭺ=a Ᏼ=b Ꮯ=c Ꭰ=d Ꭼ=e Ꮐ=g Ꮋ=h Ꭻ=j Ꮶ=k Ꮮ=l Ꮇ=m Ꮲ=p Ꮪ=s Ꭲ=t Ꮩ=v Ꮃ=w Ꮓ=z
  ѕ=s ј=j ԁ=d ԛ=q ԝ=w ɩ=i ӏ=l
`))

/** Variants of Cyrillic letters that writers use for the plain Russian or Kazakh ones. */
export const alwaysCyrillic = new Map(pairs(`
  ё=е ӗ=е ѐ=е є=е ѓ=г ґ=г ӷ=г ӻ=г ќ=к ҡ=к ҟ=к ҝ=к ԟ=к ӄ=қ ҥ=н ӊ=ң ӈ=ң ѳ=ө ӧ=о ӫ=ө ӱ=у ӳ=у ў=у ї=і ѝ=и ӣ=и ӥ=и ӏ=і
  ӑ=а ӓ=а ӕ=ае җ=ж ӂ=ж ӝ=ж ҙ=з ӟ=з ҫ=с ҭ=т ҳ=х ӽ=х ӿ=х ҷ=ч ҹ=ч ӵ=ч ӹ=ы ԥ=п ҧ=п ћ=һ ђ=һ ә=ә ӛ=ә ə=ә ɵ=ө ѵ=в ѡ=о ѣ=е ѧ=я ѯ=з љ=л њ=н
`))

const twoWay = `a=а c=с e=е o=о p=р x=х y=у k=к m=м t=т i=і`
// One way only: seen as the other letter in disguised words, but not its everyday double.
const latinOnly = `b=в h=н n=п u=и r=г w=ш j=ј s=с d=д l=л g=г z=з v=в f=ф`
const cyrillicOnly = `һ=h в=b н=h п=n и=u г=r ь=b б=b з=3 ш=w д=d л=l ө=o ү=y ұ=y ғ=f қ=k ң=h ә=e э=e ф=f я=r ц=u ж=x й=u ы=bl ч=4 щ=w ю=io ъ=b`

const codeMap = (text: string): Map<number, number> => new Map(pairs(text).map(([from, to]) => [from.charCodeAt(0), to.charCodeAt(0)]))
const flip = (text: string): string => pairs(text).map(([from, to]) => `${to}=${from}`).join(' ')

/** How a Latin letter reads inside a word that is otherwise Cyrillic. */
export const latinAsCyrillic = codeMap(`${twoWay} ${latinOnly}`)
/** How a Cyrillic letter reads inside a word that is otherwise Latin. */
export const cyrillicAsLatin = codeMap(`${cyrillicOnly} ${flip(twoWay)}`)

/** Latin letters that look like a Cyrillic one in ordinary type: only a word made of these alone may be a Cyrillic word in disguise. */
export const latinDoubles = new Set([...'aceopxykmtbhi'].map((letter) => letter.charCodeAt(0)))
/** Cyrillic letters that look exactly like Latin ones. */
export const cyrillicDoubles = new Set([...'асеорхуікмтһ'].map((letter) => letter.charCodeAt(0)))

/** Kazakh letters put into Russian words. */
export const kazakhAsRussian = codeMap('ә=а ғ=г қ=к ң=н ө=о ұ=у ү=у һ=х і=и')

interface Substitution { readonly digitsA: Map<number, number>, readonly digitsB: Map<number, number> }
/** Digits and symbols written for letters; where one stands for two letters the second reading is B. */
export const latinSubstitutes: Substitution = {
  digitsA: codeMap('0=o 1=i 3=e 4=a 5=s 6=b 7=t 8=b 9=g @=a $=s !=i |=i €=e £=l ¢=c ¥=y +=t'),
  digitsB: codeMap('0=o 1=l 3=e 4=a 5=s 6=g 7=t 8=b 9=g @=a $=s !=l |=l €=e £=e ¢=c ¥=y +=t'),
}
export const cyrillicSubstitutes: Substitution = {
  digitsA: codeMap('0=о 1=и 3=з 4=ч 5=с 6=б 7=т 8=в 9=я @=а $=с !=и |=л €=е £=е ¢=с ¥=ү +=т'),
  digitsB: codeMap('0=о 1=і 3=е 4=а 5=б 6=б 7=г 8=в 9=д @=а $=с !=і |=и €=е £=е ¢=с ¥=у +=т'),
}
