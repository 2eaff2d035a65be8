package org.cascadetutor.practice.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Optional;
import org.cascadetutor.course.Course;
import org.cascadetutor.course.question.Answer;
import org.cascadetutor.course.question.Grade;
import org.cascadetutor.course.question.Grading;
import org.cascadetutor.course.question.PartFeedback;
import org.cascadetutor.course.question.Question;
import org.cascadetutor.testing.Every;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each response to each type of question is worth: right, wrong, partly right, empty, not fitting. */
class GradingTableTest {

    private static final Course COURSE = Every.course();
    private final ObjectMapper json = new ObjectMapper();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "every-choice | {'option':'b'}                                  | 1",
                "every-choice | {'option':'a'}                                  | 0",
                "every-select | {'options':['a','c']}                           | 1",
                "every-select | {'options':['a']}                               | 0.5",
                "every-select | {'options':['a','b','c']}                       | 0.5",
                "every-select | {'options':['a','b']}                           | 0",
                "every-select | {'options':[]}                                  | 0",
                "every-judge  | {'verdict':true,'reason':'a'}                   | 1",
                "every-judge  | {'verdict':true,'reason':'b'}                   | 0.5",
                "every-judge  | {'verdict':false,'reason':'a'}                  | 0",
                "every-set    | {'verdicts':{'a':true,'b':false,'c':true}}      | 1",
                "every-set    | {'verdicts':{'a':true,'b':true,'c':true}}       | 0.5",
                "every-set    | {'verdicts':{'a':false,'b':true,'c':true}}      | 0",
                "every-set    | {'verdicts':{'a':false,'b':true,'c':false}}     | 0",
                "every-order  | {'order':['k7','a2','m4']}                      | 1",
                "every-order  | {'order':['a2','k7','m4']}                      | 0.3333333333",
                "every-order  | {'order':['a2','m4','k7']}                      | 0",
                "every-order  | {'order':['m4','a2','k7']}                      | 0",
                "every-match  | {'pairs':{'l1':'r2','l2':'r1'}}                 | 1",
                "every-match  | {'pairs':{'l1':'r2','l2':'r3'}}                 | 0.5",
                "every-match  | {'pairs':{'l1':'r2','l2':'r2'}}                 | 0.5",
                "every-match  | {'pairs':{'l1':'r1','l2':'r2'}}                 | 0",
                "every-label  | {'pairs':{'lungs':'r3','liver':'r1'}}           | 1",
                "every-number | {'value':12.5}                                  | 1",
                "every-number | {'value':12.6,'unit':'mm'}                      | 1",
                "every-number | {'value':12.61,'unit':'mm'}                     | 0",
                "every-number | {'value':1.25,'unit':'cm'}                      | 1",
                "every-number | {'value':12500,'unit':'um'}                     | 1",
                "every-number | {'value':0.0125,'unit':'m'}                     | 1",
                "every-number | {'value':'12,5'}                                | 1",
                "every-number | {'value':'1,25 cm','unit':'mm'}                 | 1",
                "every-number | {'value':12.5,'unit':'cm'}                      | 0.5",
                "every-number | {'value':12.5,'unit':'mSv'}                     | 0.5",
                "every-number | {'value':12.5,'unit':'furlong'}                 | 0.5",
                "every-number | {'value':1.25,'unit':'mm'}                      | 0",
                "every-number | {'value':25}                                    | 0",
                "every-number | {'value':-12.5}                                 | 0",
                "every-word   | {'text':'metastasis'}                           | 1",
                "every-word   | {'text':' Métastasis! '}                        | 1",
                "every-word   | {'text':'metsatasis'}                           | 1",
                "every-word   | {'text':'metastases'}                           | 1",
                "every-word   | {'text':'SECONDARY-TUMOUR'}                     | 1",
                "every-word   | {'text':'metastatic'}                           | 0",
                "every-word   | {'text':'Invasion'}                             | 0.25",
                "every-word   | {'text':'invasoin'}                             | 0.25",
                "every-cloze  | {'blanks':{'1':'portal','2':'a'}}               | 1",
                "every-cloze  | {'blanks':{'1':'Hepatic portl','2':'a'}}        | 1",
                "every-cloze  | {'blanks':{'1':'cava','2':'a'}}                 | 0.5",
                "every-cloze  | {'blanks':{'1':'portal','2':'b'}}               | 0.5",
                "every-cloze  | {'blanks':{'1':'splenic','2':'b'}}              | 0",
                "every-spot   | {'regions':['lungs','liver']}                   | 1",
                "every-spot   | {'regions':['lungs']}                           | 0.5",
                "every-spot   | {'regions':['lungs','liver','heart']}           | 0.5",
                "every-spot   | {'regions':['heart']}                           | 0",
                "every-spot   | {'regions':[]}                                  | 0",
                "every-case-1 | {'option':'b'}                                  | 1",
                "every-case-length | {'value':20}                               | 1",
            })
    void aResponseIsWorthItsScore(String question, String response, double score) {
        Grade grade = grade(question, response);
        assertThat(grade.score()).isEqualTo(score, within(1e-9));
        assertThat(grade.correct()).isEqualTo(score == 1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "every-choice | {'option':'z'}                              | unknown-part",
                "every-select | {'options':['a','z']}                       | unknown-part",
                "every-judge  | {'verdict':true,'reason':'z'}               | unknown-part",
                "every-set    | {'verdicts':{'a':true,'b':false}}           | missing-part",
                "every-set    | {'verdicts':{}}                             | missing-part",
                "every-set    | {'verdicts':{'a':true,'b':true,'z':true}}   | unknown-part",
                "every-order  | {'order':['k7','a2']}                       | unknown-part",
                "every-order  | {'order':['k7','a2','a2']}                  | unknown-part",
                "every-match  | {'pairs':{'l1':'r2'}}                       | missing-part",
                "every-match  | {'pairs':{'l1':'r2','l2':'r9'}}             | unknown-part",
                "every-match  | {'pairs':{'l1':'r2','l2':'r1','l3':'r1'}}   | unknown-part",
                "every-number | {'value':1e999}                             | not-a-number",
                "every-word   | {'text':''}                                 | empty-text",
                "every-word   | {'text':' .. '}                             | empty-text",
                "every-cloze  | {'blanks':{'1':'portal'}}                   | missing-part",
                "every-cloze  | {'blanks':{'1':'portal','2':''}}            | unknown-part",
                "every-cloze  | {'blanks':{'1':' ','2':'a'}}                | empty-text",
                "every-cloze  | {'blanks':{'1':'portal','2':'a','3':'x'}}   | unknown-part",
                "every-spot   | {'regions':['spleen']}                      | unknown-part",
            })
    void aResponseWithPartsThatDoNotFitIsRefusedWithItsReason(String question, String response, String reason) {
        Grading grading = COURSE.question(question)
                .orElseThrow()
                .grade(answer(question, response).orElseThrow());
        assertThat(grading).isEqualTo(new Grading.Malformed(List.of(reason)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "every-set    | {'verdicts':{'a':'true','b':false,'c':true}}",
                "every-set    | {'verdicts':[true,false,true]}",
                "every-set    | {}",
                "every-match  | {'pairs':{'l1':2,'l2':'r1'}}",
                "every-match  | {'pairs':'l1-r2'}",
                "every-number | {'value':''}",
                "every-number | {'value':'many'}",
                "every-number | {'value':'1,250'}",
                "every-number | {'value':true}",
                "every-number | {'value':12.5,'unit':7}",
                "every-number | {'unit':'mm'}",
                "every-word   | {'text':7}",
                "every-word   | {}",
                "every-cloze  | {'blanks':{'1':'portal','2':null}}",
                "every-cloze  | {'blanks':['portal','a']}",
                "every-spot   | {'regions':'liver'}",
                "every-spot   | {'regions':[1]}",
                "every-spot   | []",
            })
    void aResponseOfAnotherShapeIsNoAnswer(String question, String response) {
        assertThat(answer(question, response)).isEmpty();
    }

    @Test
    void aTextLongerThanAnyAnswerIsRefused() {
        assertThat(COURSE.question("every-word").orElseThrow().grade(new Answer.Written("a".repeat(301))))
                .isEqualTo(new Grading.Malformed(List.of("text-too-long")));
    }

    @ParameterizedTest
    @CsvSource({
        "every-choice, 0.5",
        "every-select, 0.125",
        "every-judge, 0.25",
        "every-set, 0.125",
        "every-order, 0.16666666666666666",
        "every-match, 0.16666666666666666",
        "every-number, 0",
        "every-word, 0",
        "every-cloze, 0",
        "every-spot, 0.16666666666666666",
    })
    void theGuessFloorIsTheChanceOfTheFullScore(String question, double floor) {
        assertThat(COURSE.question(question).orElseThrow().guessFloor()).isEqualTo(floor, within(1e-15));
    }

    @Test
    void feedbackAndMisconceptionsAreTiedToWhatWasChosen() {
        assertThat(said("every-set", "{'verdicts':{'a':true,'b':true,'c':true}}", "b"))
                .contains("wide");
        assertThat(said("every-match", "{'pairs':{'l1':'r2','l2':'r3'}}", "l2")).contains("wide");
        assertThat(said("every-match", "{'pairs':{'l1':'r2','l2':'r3'}}", "l1")).isEmpty();
        assertThat(said("every-number", "{'value':25}", "value")).contains("twice");
        assertThat(said("every-number", "{'value':2.5,'unit':'cm'}", "value")).contains("twice");
        assertThat(said("every-word", "{'text':'invasion'}", "text")).contains("neighbourhood");
        assertThat(said("every-cloze", "{'blanks':{'1':'cava','2':'b'}}", "1")).contains("heart");
        assertThat(grade("every-spot", "{'regions':['heart']}").misconceptions())
                .containsExactly("mc-heart-filters");
        assertThat(grade("every-set", "{'verdicts':{'a':true,'b':false,'c':true}}")
                        .misconceptions())
                .isEmpty();
        assertThat(grade("every-number", "{'value':25}").parts().get(0).cause().slip())
                .isPresent();
    }

    @Test
    void aWrongUnitIsToldApartFromAWrongNumber() {
        assertThat(right("every-number", "{'value':12.5,'unit':'cm'}", "value")).isTrue();
        assertThat(right("every-number", "{'value':12.5,'unit':'cm'}", "unit")).isFalse();
        assertThat(right("every-number", "{'value':3,'unit':'cm'}", "value")).isFalse();
        assertThat(right("every-number", "{'value':3,'unit':'cm'}", "unit")).isTrue();
    }

    private String said(String question, String response, String part) {
        return part(question, response, part).feedback().value();
    }

    private boolean right(String question, String response, String part) {
        return part(question, response, part).right();
    }

    private PartFeedback part(String question, String response, String part) {
        return grade(question, response).parts().stream()
                .filter(one -> one.part().equals(part))
                .findFirst()
                .orElseThrow();
    }

    private Grade grade(String id, String response) {
        Question question = COURSE.question(id).orElseThrow();
        return ((Grading.Graded) question.grade(answer(id, response).orElseThrow())).grade();
    }

    private Optional<Answer> answer(String id, String response) {
        try {
            String type = COURSE.question(id).orElseThrow().type();
            return Responses.read(type, json.readTree(response.replace('\'', '"')));
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException(broken);
        }
    }
}
