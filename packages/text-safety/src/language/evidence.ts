// What tells the languages apart on a few words: letters only one of them has, function words, endings (written "-ending").

const codes = (letters: string): Set<number> => new Set([...letters].map((letter) => letter.charCodeAt(0)))

export const kazakhLetters = codes('әғқңөұүһі')
export const kazakhLatinLetters = codes('ğşñūäöüıǵńý')
/** Letters that the Arabic script of Kazakh has and Arabic itself has not. */
export const kazakhArabicLetters = codes('ۇۋۆىەڭگپچھٵ')
export const arabicLetters = (unit: number): boolean => (unit >= 0x0600 && unit <= 0x06FF) || (unit >= 0x0750 && unit <= 0x077F) || (unit >= 0xFB50 && unit <= 0xFDFF)

type Spoken = 'kk' | 'ru' | 'en' | 'kkLatin'
export interface Weight { language: Spoken, weight: number }

export const words = new Map<string, Weight>()
function add(language: Spoken, weight: number, text: string): void {
  for (const word of text.trim().split(/\s+/u)) words.set(word, { language, weight })
}

add('kk', 2, `мен сен ол біз сіз олар бул осы сол мына ана емес жок бар жоқ калай қалай рахмет жаксы керек кайда кайдан екен гой ғой гана ма ме ба бе па пе
  маган саган оган магант сагант меним сенин онын бизге сизге менин тагы енди казир кеше бугин ертен кандай неге кашан канша ким не адам бала балам кыз жигит
  апа аке ага аганын жас жасым жасымда жаста сынып сыныпта мектеп мектепте окимын оқимын солай иа ия жаным айтшы айтпа кет кел бер ал кой болды болсын
  болады бола болып деп деген дейди дейм уйде уйге оз озим озин сени мени оны бизди сизди коп аз алла кудай шыгар сияк сиякты сондай мынау анау баска барлык
  барлыгы емеспин емессин калдым келдим бардым корейик корши сойле соз саламатсыз салем аман жатыр отыр тур жур екинши биринши уш торт бес алты жети сегиз тогыз он
  сондыктан себеби биракта бирак жане мынадай тек ылги калдын келди шешем туыс дурыс туган кунин кутты болсынн акша теңге тенге бауырым коке айналайын`)
add('kk', 1.2, `-лар -лер -дар -дер -тар -тер -нын -дын -тын -нин -дин -тин -ган -ген -кан -кен -сын -син -мын -мин -сынан -дагы -деги -ымыз -имиз -ып -уп -йык -йик -ады -еди -йды -йди -магын -пай -бай -май
  -айын -сыз -сиз -дым -дик -дык -лык -лик -гой -шы -атын -етин -ларга -лерге -мды -сы -ына -ине -ында -инде -ынан -инен -ыннан -асын -йсын -йсин -гыз -киз -каны`)
add('ru', 2, `и в во не на я что ты он она это как с со а по но мы у за так все его её ее из же вы от бы мне меня тебя тебе себя когда если уже нет да ещё еще только
  или ну ни был была было были есть там тут здесь кто где их о об для очень чтобы вот потому почему тоже сейчас потом может надо можно просто до под над при
  без вас нас вам нам им ему ей мой моя моё мое мои твой твоя твои свой этот эта эти тот та те то люди раз два лет год класс классе день привет спасибо
  пожалуйста сегодня завтра вчера всё хочу буду будет будут давай ладно конечно такой такая такие который которые хорошо плохо мама папа брат`)
add('ru', 1.2, `-ть -ться -тся -ого -его -ому -ему -ый -ий -ая -яя -ое -ее -ые -ие -ешь -ишь -ет -ит -ют -ут -ят -ать -ять -ить -ете -ите -ала -ила -ало -или -али -ел -ость -ости -ение -ения -ция -ции
  -ник -ики -ок -ка -ку -ки -ами -ями -ах -ях -ого -ным -ной -ную -ных -ский -ская -ское -ские -ого -чик -шка -чка -лась -лся -лось -лись -ем -им -ете -ую -юю`)
add('en', 2, `the a an and of to in is it you that he she was for on are with as his her they i im at be this have from or had by not but what all were we when your can
  said there use each which do how their if will up other about out many then them these so some would make like him into time has look two more go see no way
  could people my than first been who its now find down did get come may dont cant wont isnt youre thats ive ill hes shes were theyre me us our why where because
  just really very good bad love hate think know want going gonna lol omg yes ok okay hi hello thanks please too only over same any also got here old years year
  grade kill die ugly stupid shut dumb watch video follow new day`)
add('en', 1.2, `-ing -ed -tion -ness -ly -ment -ful -less -able -ous -ight -ould -ough -est -ers -ies -ish -ive -ity -ance -ence -ck -th -ss`)
add('kkLatin', 2, `men sen ol biz siz olar bul osy osi sol emes joq zhok jok zhoq bar qalai kalai kalay rahmet raqmet jaqsy zhaksy jaksi zhaqsy kerek qaida kayda eken goi ghoi goy gana
  magan maghan sagan saghan ogan menin meniń seniń senin onyń tagy endi qazir kazir keshe bugin erten qandai kanday nege qashan kim adam bala balam qyz kyz jigit
  apa ake aga jas zhas jasta zhasta synyp synypta mektep mektepte oqimyn okimyn solai ia iä janym zhanym aitshy aitpa ket kel ber qoi koi boldy bolsyn bolady
  dep degen uide uige ozim seni meni ony bizdi sizdi kop alla qudai shygar siaqty salem salam aman jatyr zhatyr otyr tur jur zhur birak biraq zhane jäne jane tek
  durys kutty qutty bolsyn aqsha akshа aqymaq akymak oltiremin kuni tugan kun kazak qazaq qazaqsha kazaksha`)
add('kkLatin', 1, `-lar -ler -dar -der -myn -min -syn -sing -nyn -dyn -nin -din -gan -qan -ymyz -imiz -lyq -lik -lyk -ady -edi -aiyn -eiin -amyn -emin -dagy -degi -yp -typ -maidy -meidi`)
