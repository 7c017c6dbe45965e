package dev.mysteryshopper.runner.steps;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cucumber.cucumberexpressions.Expression;
import io.cucumber.cucumberexpressions.ExpressionFactory;
import io.cucumber.cucumberexpressions.ParameterTypeRegistry;
import java.io.IOException;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class VocabularyTest {

    @Test
    void everyExampleIsExactlyOneSentence() {
        for (Sentence sentence : Vocabulary.common()) {
            assertFalse(sentence.examples().isEmpty(), sentence.expression());
            assertFalse(sentence.means().isBlank(), sentence.expression());
            for (String example : sentence.examples()) {
                String text = example.substring(example.indexOf(' ') + 1);
                assertEquals(1, matching(text).size(), () -> example + " is " + matching(text));
            }
        }
    }

    @Test
    void everySentenceIsAnExampleOfItself() {
        for (Sentence sentence : Vocabulary.common()) {
            assertTrue(
                    sentence.examples().stream()
                            .map(example -> matching(example.substring(example.indexOf(' ') + 1)))
                            .anyMatch(found -> found.contains(sentence.expression())),
                    () -> "No example shows: " + sentence.expression());
        }
    }

    @Test
    void readsPlacesAsPeopleNameThem() {
        assertEquals(List.of("web"), Places.of("on the web").names());
        assertEquals(List.of("chat"), Places.of("by chat").names());
        assertEquals(
                List.of("web", "chat", "api"), Places.of("on web, chat and api").names());
        assertEquals(
                List.of("web", "chat", "api"),
                Places.of("on the web, the chat, and the api").names());
        assertTrue(Places.of("on every channel").every());
        assertTrue(Places.of("everywhere").every());
    }

    @Test
    void theCatalogueInTheDocumentationIsInStep() throws IOException {
        Path page = Path.of("..", "docs", "steps.md");
        assertEquals(
                Catalogue.common().markdown(),
                Files.readString(page),
                "Write it anew: ./mystery-shopper steps --format markdown > docs/steps.md");
    }

    private static List<String> matching(String text) {
        ParameterTypeRegistry registry = new ParameterTypeRegistry(Locale.ENGLISH);
        Words.all().forEach(registry::defineParameterType);
        ExpressionFactory factory = new ExpressionFactory(registry);
        List<String> matching = new ArrayList<>();
        for (Sentence sentence : Vocabulary.common()) {
            Expression expression = factory.createExpression(sentence.expression());
            if (expression.match(text, sentence.types().toArray(Type[]::new)) != null) {
                matching.add(sentence.expression());
            }
        }
        return matching;
    }
}
