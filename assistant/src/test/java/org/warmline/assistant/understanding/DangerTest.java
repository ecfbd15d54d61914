package org.warmline.assistant.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.warmline.assistant.health.Symptom;
import org.warmline.assistant.language.Language;

class DangerTest {

    private final Understanding understanding = Understanding.standard();

    @ParameterizedTest
    @EnumSource
    void everyPhraseOfTheListIsReadAsDangerWhateverIsAsked(Language language) {
        for (var phrase : understanding.dangerPhrases(language)) {
            for (var asked :
                    new QuestionKind[] {
                        QuestionKind.SYMPTOMS, QuestionKind.TEMPERATURE, QuestionKind.NONE
                    }) {
                assertThat(understanding.read(phrase, language, asked).dangers())
                        .as("%s, asked %s", phrase, asked.name())
                        .isNotEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"川不上七", "呼西困难", "凶口疼", "教不醒", "口图白磨", "说糊话", "不想火了"})
    void aSignHeardAsOtherWordsOfTheSameSoundCounts(String heard) {
        assertThat(mandarin(heard, QuestionKind.SYMPTOMS).dangers()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I can't breathe normally",
                "I am not able to breathe easily",
                "I could hardly breathe well last night and still can't",
                "I'm not breathing normally"
            })
    void whoCannotBreatheNormallyIsShortOfBreath(String said) {
        assertThat(understanding.read(said, Language.ENGLISH, QuestionKind.NONE).dangers())
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "胸口闷得像有人坐在上面",
                "胸口像压了块石头",
                "胸口闷，左胳膊也麻",
                "左边膀子跟着疼，出冷汗",
                "my chest feels like someone is sitting on it",
                "I've got this pressure in the middle of my chest that won't go away",
                "there's a band tight round my chest and it goes down my arm"
            })
    void aWeightOnTheChestThatLastsOrGoesElsewhereIsPain(String said) {
        assertThat(inItsLanguage(said).all(Finding.Complaint.class))
                .anyMatch(it -> it.symptom() == Symptom.CHEST_PAIN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "一站起来眼前就黑",
                "从楼梯上摔下来了，动不了",
                "血糖三十多，人昏沉沉的",
                "can't get a full sentence out without stopping",
                "my neck is so stiff I can't bend it and the light hurts",
                "I'd be better off gone"
            })
    void whatPeopleSayInTheirOwnWordsIsRead(String said) {
        assertThat(inItsLanguage(said).dangers()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "胸口不像有石头压着",
                "胸口不闷，左胳膊昨天打针有点疼",
                "心里像压了块石头，想家",
                "他把我锁在门外了，我没带钥匙",
                "血糖有点高，人不糊涂",
                "担心口罩太紧，下巴勒得疼",
                "有点闷，后背贴了膏药",
                "儿子把我关在屋里打游戏",
                "老公把我关书房里打电话给社区",
                "blood pressure is fine, my heart's fine, in bed all day",
                "my chest was tight so I went through the back for air, all gone now",
                "I need sugar, two bags, and I'm confused about the form",
                "I'm not worried, felt the baby kicking",
                "I stopped measuring, there's no point any more",
                "my neck is stiff and I can't bend my knee",
                "no tightness in my chest or down my arm",
                "it's like someone is standing at the door",
                "he threatened to sell the car",
                "the baby is moving fine, I felt it kick",
                "I'm broke"
            })
    void whatSoundsAlikeIsNone(String said) {
        assertThat(inItsLanguage(said).dangers()).isEmpty();
    }

    @Test
    void brokenWatersAreNoWantOfMoney() {
        assertThat(inItsLanguage("my waters broke").all(Finding.Lacks.class)).isEmpty();
        assertThat(inItsLanguage("I'm broke").all(Finding.Lacks.class)).isNotEmpty();
    }

    private Meaning inItsLanguage(String said) {
        boolean chinese = said.codePoints().anyMatch(Character::isIdeographic);
        return understanding.read(
                said, chinese ? Language.MANDARIN : Language.ENGLISH, QuestionKind.SYMPTOMS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "累死我了",
                "想死你们了",
                "笑得喘不上气",
                "心疼钱",
                "流鼻血",
                "小腿抽筋",
                "说不出的高兴",
                "晕车",
                "装糊涂",
                "脑子没糊涂",
                "看电视里有人晕倒了",
                "房价高得要命",
                "八次",
                "我不想做了",
                "没有胸口疼",
                "要是喘不上气我打给谁",
                "以前中风过，现在都好了"
            })
    void aLookAlikeIsNoDanger(String said) {
        assertThat(mandarin(said, QuestionKind.SYMPTOMS).dangers()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "没有不喘", "不是不疼是胸口疼", "没吃药胸口疼", "没有发烧但是喘不上气", "不知道为什么胸口疼",
                "好像有点喘不过气", "胸口疼怎么办", "从昨天开始胸口疼", "叫不醒他", "没事就是走两步就喘",
                "昨天还好今天喘不上气", "我没事我妈晕倒了", "不发烧胸口疼得厉害", "胸口不知道怎么老是疼"
            })
    void aDoubtOrAnotherNegationDoesNotClearIt(String said) {
        assertThat(mandarin(said, QuestionKind.SYMPTOMS).dangers()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no fever but I can't breathe",
                "I'm not sure why but my chest hurts",
                "it's nothing, just can't catch my breath",
                "not only a cough, there's blood in my phlegm",
                "my mum fainted",
                "when I walk I get short of breath",
                "chest pain since yesterday",
                "I think I might be having a stroke"
            })
    void englishDoubtsDoNotClearItEither(String said) {
        assertThat(understanding.read(said, Language.ENGLISH, QuestionKind.SYMPTOMS).dangers())
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I'm bored to death",
                "laughing so hard I couldn't breathe",
                "no chest pain",
                "I'm not short of breath",
                "what if I can't breathe?",
                "my colleague had a stroke",
                "feeling blue",
                "dying for a coffee",
                "years ago I fainted once, not any more"
            })
    void englishLookAlikesAreNone(String said) {
        assertThat(understanding.read(said, Language.ENGLISH, QuestionKind.SYMPTOMS).dangers())
                .isEmpty();
    }

    @Test
    void aCryForHelpIsFoundBesidesTheWishForAPerson() {
        var meaning = mandarin("救命啊", QuestionKind.IDENTITY);

        assertThat(meaning.wants(Intent.HUMAN)).isTrue();
        assertThat(meaning.all(Finding.CryForHelp.class)).hasSize(1);
    }

    @Test
    void theEvidencePointsAtTheWordsThemselves() {
        var said = "嗯，那个，我 胸口 疼 ，三十八度";

        var complaint =
                mandarin(said, QuestionKind.TEMPERATURE)
                        .all(Finding.Complaint.class)
                        .findFirst()
                        .orElseThrow();

        assertThat(said.substring(complaint.evidence().from(), complaint.evidence().to()))
                .isEqualTo("胸口 疼");
    }

    private Meaning mandarin(String said, QuestionKind asked) {
        return understanding.read(said, Language.MANDARIN, asked);
    }
}
