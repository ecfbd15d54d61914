package org.warmline.assistant.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.warmline.assistant.CaseworkContract;
import org.warmline.assistant.CaseworkFixture;
import org.warmline.assistant.duty.DutyList;
import org.warmline.assistant.flag.Flags;
import org.warmline.assistant.followup.Attempt;
import org.warmline.assistant.followup.Attempts;
import org.warmline.assistant.followup.Round;
import org.warmline.assistant.phone.TelephonesFixture;
import org.warmline.assistant.privacy.Actor;
import org.warmline.assistant.resident.Grids;
import org.warmline.assistant.resident.Residents;
import org.warmline.telephony.call.CallEnding;
import org.warmline.telephony.call.CallRequest;
import org.warmline.telephony.call.InMemoryCarrier;

/**
 * The stop button, on two nodes of two lines each. What was placed is read from the carrier's own
 * list; each node looks when it is told to.
 */
abstract class StopButtonContract extends CaseworkContract {

    private static final Actor WORKER = new Actor("zhang");
    private static final Round MORNING = new Round(LocalDate.of(2026, 3, 2), 1);
    private static final int LINES = 2;
    private static final int RESIDENTS = 6;

    private final InMemoryCarrier carrier = new InMemoryCarrier();
    private final List<Node> nodes = new ArrayList<>();

    private record Node(CaseworkFixture casework, TelephonesFixture telephones, Dialling dialling) {

        Duration look() {
            return dialling.look(Runnable::run);
        }
    }

    @BeforeEach
    void sixResidentsAndTwoNodes() {
        for (int number = 1; number <= RESIDENTS; number++) {
            CampaignFixture.add(the(Residents.class), "+86130000000" + (10 + number));
        }
        CampaignFixture.limits(casework(), new Limits(10_000, 100, Limits.STANDARD.cost()));
        nodes.add(node(casework()));
        nodes.add(node(casework().anotherNode()));
        the(RoundPlan.class).run();
        lookEverywhere();
    }

    @AfterEach
    void endTheNodes() {
        nodes.forEach(node -> node.telephones().close());
        nodes.getLast().casework().close();
        nodes.clear();
        carrier.asked.clear();
        carrier.hungUp.clear();
    }

    @Test
    void whoPressedItCanTakeItBackAsLongAsNobodyElsePressedIt() {
        var stop = the(StopAll.class);
        var another = new Actor("li");
        stop.press(WORKER, false);
        assertThat(stop.undoOwn(another)).isFalse();
        assertThat(stop.undoOwn(WORKER)).isTrue();
        assertThat(stop.state()).isEmpty();

        stop.press(WORKER, false);
        stop.press(another, false);

        assertThat(stop.undoOwn(WORKER)).isFalse();
        assertThat(stop.state()).isPresent();
        stop.undo(another);
    }

    @Test
    void afterTheButtonNoNodePlacesAnythingAndEachLooksWithinASecond() {
        assertThat(carrier.asked).hasSize(nodes.size() * LINES);

        the(StopAll.class).press(WORKER, false);
        endAll(CallEnding.BUSY);
        casework().clock().advance(Duration.ofMinutes(30));

        for (var node : nodes) {
            assertThat(node.telephones().line().free()).isEqualTo(LINES);
            assertThat(node.look()).isLessThan(Duration.ofSeconds(1));
        }
        assertThat(carrier.asked).hasSize(nodes.size() * LINES);
    }

    @Test
    void whatWasChosenBeforeTheButtonAndNotYetPlacedIsHeldAndCalledOnceAfterwards() {
        endAll(CallEnding.BUSY);
        var chosen = new ArrayList<Runnable>();
        nodes.forEach(node -> node.dialling().look(chosen::add));
        assertThat(chosen).hasSize(RESIDENTS - carrier.asked.size());

        the(StopAll.class).press(WORKER, false);
        chosen.forEach(Runnable::run);
        written();
        assertThat(carrier.asked).hasSize(nodes.size() * LINES);

        the(StopAll.class).undo(WORKER);
        casework().clock().advance(Duration.ofMinutes(1));
        lookEverywhere();
        assertThat(callsByNumber())
                .hasSize(RESIDENTS)
                .allSatisfy((_, calls) -> {
                    assertThat(calls).isEqualTo(1);
                });
    }

    @Test
    void theButtonCanHangUpEveryCallAndEachOneCutIsSeenAndOwned() throws InterruptedException {
        nodes.forEach(node -> node.telephones().picksUp(running(node).getFirst().id()));

        the(StopAll.class).press(WORKER, true);
        nodes.forEach(Node::look);
        written();

        for (var node : nodes) {
            assertThat(node.telephones().hungUp()).isEqualTo(1);
            assertThat(running(node)).isEmpty();
        }
        for (int ringing = 0; ringing < nodes.size(); ringing++) {
            assertThat(carrier.hungUp.poll(5, TimeUnit.SECONDS)).isNotNull();
        }
        the(Deciding.class).run();
        assertThat(the(Flags.class).list(Grids.ALL))
                .hasSize(nodes.size())
                .allSatisfy(
                        flag -> assertThat(flag.progress().owner().person()).isEqualTo(onDuty()));
        assertThat(sum()).isEqualTo(new RoundSum(0, 0, 4, Map.of(onDuty(), 2)));
    }

    @Test
    void aCallThatWasOnItsWayWhenAllWereHungUpIsHungUpAtTheNextLook() throws InterruptedException {
        endAll(CallEnding.BUSY);
        carrier.whileAsked(() -> {
            carrier.whileAsked(() -> {});
            the(StopAll.class).press(WORKER, true);
            nodes.getLast().look();
        });
        nodes.getFirst().look();
        assertThat(running(nodes.getFirst())).isNotEmpty();

        nodes.getFirst().look();
        written();

        assertThat(running(nodes.getFirst())).isEmpty();
        assertThat(carrier.hungUp.poll(5, TimeUnit.SECONDS)).isNotNull();
    }

    @Test
    void undoneTheRoundGoesOnWhereItWasAndNobodyIsSkippedOrCalledTwice() {
        nodes.forEach(node -> node.telephones().picksUp(running(node).getFirst().id()));
        the(StopAll.class).press(WORKER, true);
        nodes.forEach(Node::look);
        written();

        the(StopAll.class).undo(WORKER);
        lookEverywhere();
        assertThat(callsByNumber())
                .hasSize(RESIDENTS)
                .allSatisfy((_, calls) -> {
                    assertThat(calls).isEqualTo(1);
                });

        endAll(CallEnding.NO_ANSWER);
        casework().clock().advance(Duration.ofMinutes(2));
        lookEverywhere();
        assertThat(callsByNumber().values())
                .as("the two who were cut are called back")
                .containsExactlyInAnyOrder(1L, 1L, 1L, 1L, 2L, 2L);
    }

    private Node node(CaseworkFixture casework) {
        var telephones = new TelephonesFixture(casework, carrier, LINES);
        return new Node(
                casework,
                telephones,
                new Dialling(
                        casework.the(Gate.class), casework.the(StopAll.class), telephones.line()));
    }

    private void lookEverywhere() {
        the(Deciding.class).run();
        nodes.forEach(Node::look);
        written();
    }

    private void endAll(CallEnding ending) {
        for (var node : nodes) {
            running(node).forEach(attempt -> node.telephones().ends(attempt.id(), ending));
        }
        written();
    }

    private void written() {
        nodes.forEach(node -> node.telephones().written());
    }

    private static List<Attempt> running(Node node) {
        return node.casework().the(Attempts.class).ofThisProcess();
    }

    private Map<String, Long> callsByNumber() {
        return carrier.asked.stream()
                .map(CallRequest::to)
                .collect(Collectors.groupingBy(to -> to.e164(), Collectors.counting()));
    }

    private RoundSum sum() {
        return CampaignFixture.sum(casework(), MORNING, Grids.ALL);
    }

    private Actor onDuty() {
        return the(DutyList.class).ownerOf("grid-2", casework().clock().instant());
    }
}
