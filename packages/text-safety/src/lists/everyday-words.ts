/**
 * Words that stand beside listed ones in ordinary sentences, folded as texts are (ё is е). They let a sentence whose letters were all
 * written apart be read as words again; a run that is not wholly made of these and of listed words is left alone.
 */
export const everydayWords: ReadonlySet<string> = new Set(`
i you he she it we they me him her us them my your his its our their mine yours myself yourself u ur im ill ive id youre dont cant wont
a an the this that these those here there what who why how when where which and or but if so than then not no yes of in on at to for from
with by about up down out over into off after before again as am is are was were be been being have has had do does did done will would
can could should shall may might must gonna wanna going want need know think like love hate see look come go get got give take make made
say said tell told ask let put find keep live life die day night today tomorrow yesterday now never always ever soon just only very too
really much many more most all any some every each one two three new old good bad big small long little great happy nice sad sorry please
thanks thank hello hi hey bye ok okay lol bro man boy girl guy guys woman people person friend friends family mom mum mother dad father
brother sister baby kid kids child son home house school work class room game games play video song music food water skill skills time
year week month name thing things place world hand head face eye eyes heart back door car phone money party birthday morning evening dear
sweet beautiful read reading post posted posting comment comments write wrote start started end ended thing try tried use used work working
play playing watch watching listen eat drink sleep run walk talk call ask answer help send open close buy sell win lose won lost pay sing sang
dance draw learn teach study wait stay leave meet believe understand remember forget feel felt mean meant seem show shown thought knew known
made found gave took went came saw heard better best worse worst more less few lot full empty free fast slow late early hot cold warm ready
sure true false real right wrong easy hard strong weak young high low red blue green black white yellow country city town street phone story
news book page word words question idea problem reason side part line point number second hour minute morning fun funny cool crazy wow omg
sky sun moon rain snow sea tree dog cat horse bird fish bread milk tea coffee apple cake shoes clothes hair mind body foot feet leg arm
everyone someone anyone nobody nothing something anything everything everybody maybe already almost enough yet both own such under between
sweet beautiful still even also well right left way first last next same other another because while until without through around
я ты он она оно мы вы они меня тебя его ее нас вас их мне тебе ему ей нам вам им мой моя мое мои твой твоя твое твои наш ваш свой себя себе
мной тобой ним ней ними это этот эта эти тот та те то кто что где когда как какой какая почему зачем куда сколько и а но или если да нет не
ни же ли бы в во на с со к ко у о об от до из за по под над при про для без через между так там тут здесь сейчас потом теперь сегодня завтра
вчера скоро опять снова еще уже всегда никогда очень просто только тоже все всем всех весь вся всего если чтобы потому есть был была было
были будет буду будешь будем быть хочу хочешь хочет надо нужно можно нельзя могу может знаю знаешь думаю люблю любишь любит вижу видишь
иди идем идет пошли пойдем давай дай скажи говорит сказал пожалуйста спасибо привет пока ок друг друзья мама папа брат сестра дети дом домой
школа школу работа день ночь утро вечер год жизнь мир люди человек мальчик девочка парень девушка рука руки голова лицо глаза сердце
хорошо плохо хороший хорошая хорошие новый новая старый большой маленький первый один одна два три раз такой такая сам сама твою мою найду
приду жди смотри слушай рад рада дорогой дорогая красиво сделать делать сделал делает говорить писать пишет написал читать читаю играть играет смотреть видел понял понимаю помню забыл ждать жду
купить купил ехать еду поеду приехал пришел пришла ушел ушла стал стала стоит лежит сидит спит спать кушать есть пить гулять учить учусь
время место дело вопрос ответ слово слова книга песня песни музыка фильм видео канал город улица деревня страна машина деньги еда хлеб вода
чай кофе молоко яблоко солнце небо снег дождь море лес река гора собака кошка окно дверь стол стул комната весна лето осень зима понедельник
больше меньше лучше хуже много мало почти вместе совсем никто ничто ничего кто-то чего чем тем этом этого эту ту того весьма спорно ранний
вылет храбрых решений бывает бывал точно верно правда конечно может быть ладно хватит тихо быстро медленно рано поздно далеко близко
днем рождения тише мыши кот
мен сен ол біз сіз олар мені сені оны бізді сізді оларды маған саған оған бізге сізге оларға менің сенің оның біздің сіздің олардың
менде сенде онда өзім өзің өзі бұл осы сол мына ана не кім қайда қашан қалай неге қандай қанша және мен бен пен да де та те бірақ немесе
егер иә жоқ емес бар ғой шы ші ма ме ба бе па пе үшін туралы кейін дейін бұрын соң қазір бүгін ертең кеше әрқашан ешқашан енді тағы өте тек
ғана барлық бәрі бәрін бір екі үш рет көп аз жақсы жаман жаңа ескі үлкен кіші бол болды болады боламын керек мүмкін білемін білесің
көремін көрдім айт айтты кел келді келемін бар барамын бер берді ал алды ата ана апа аға іні әке әже бала балалар дос достар үй үйге мектеп
мектепке жұмыс күн түн таң кеш жыл өмір әлем адам адамдар қыз жігіт қол бас бет көз жүрек рахмет сәлем сау туған күнің құтты болсын сүйемін
оқу оқып жүрген жазу жазып келген кеткен тұр жатыр отыр жүр ойын ойнап ән әнші кітап сабақ мұғалім қала ауыл көше ел жер су нан шай сүт алма
ит мысық қой ат сиыр тау көл теңіз қар жаңбыр жел жаз қыс көктем күз ақша машина есік терезе үстел сондықтан өйткені әлі бұрын әдемі сұлу
ақылды көңілді қуанышты аман сау ма шешең әкең анаң апаң сүйікті қош кешір қалың қалайсың
`.trim().split(/\s+/u).map((word) => word.replaceAll('ё', 'е')))
