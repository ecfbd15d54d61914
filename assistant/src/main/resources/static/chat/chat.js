"use strict";
// The page works without this; with it, nothing that was typed is lost when the line is. What waits is kept in this tab only,
// and only until it is sent.
const form = document.getElementById("say");
const messages = document.getElementById("messages");

if (form && messages) {
    const words = document.getElementById("words");
    const trouble = document.getElementById("trouble");
    const texts = document.getElementById("texts").dataset;
    const DRAFT = "warmline-chat-draft";
    const WAITING = "warmline-chat-waiting";
    const OPENED = "warmline-chat-opened-anew";
    const SOON = 4000;
    const LATEST = 30000;
    let pause = SOON;
    let sending = false;

    const waiting = () => JSON.parse(sessionStorage.getItem(WAITING) || "[]");
    const keep = list => sessionStorage.setItem(WAITING, JSON.stringify(list));

    const say = text => {
        trouble.textContent = text;
        trouble.hidden = text === "";
    };

    const newName = () => crypto.randomUUID ? crypto.randomUUID()
        : "10000000-1000-4000-8000-100000000000".replace(/[018]/g, digit =>
            (digit ^ crypto.getRandomValues(new Uint8Array(1))[0] & 15 >> digit / 4).toString(16));

    // What may be tapped now: the last thing in the conversation, and gone as soon as one is tapped.
    const offer = day => {
        const shown = document.getElementById("day");
        if (shown) {
            shown.remove();
        }
        if (day) {
            messages.append(day);
        }
    };

    const toTheEnd = () => messages.lastElementChild && messages.lastElementChild.scrollIntoView({ block: "end" });

    // Only what is not there yet is added, so that a screen reader reads nothing twice.
    const merge = html => {
        const part = new DOMParser().parseFromString(html, "text/html");
        const fresh = [...part.querySelectorAll("li.message")].filter(one => !document.getElementById(one.id));
        fresh.forEach(one => messages.append(one));
        const waits = messages.querySelectorAll(".waiting");
        waits.forEach(one => messages.append(one));
        offer(waits.length === 0 ? part.getElementById("day") : null);
        if (fresh.length > 0) {
            toTheEnd();
        }
    };

    const showWaiting = item => {
        const line = document.createElement("li");
        line.className = "message you waiting";
        line.dataset.name = item.name;
        const bubble = document.createElement("div");
        bubble.className = "bubble";
        const text = document.createElement("p");
        text.textContent = item.words;
        bubble.append(text);
        line.append(bubble);
        messages.append(line);
        toTheEnd();
    };

    // At most once in a while: where cookies are not kept, opening anew would help nobody.
    const openAnew = () => {
        const last = Number(sessionStorage.getItem(OPENED) || "0");
        if (Date.now() - last < 60000) {
            say(texts.notSent);
            return;
        }
        sessionStorage.setItem(OPENED, String(Date.now()));
        say(texts.reload);
        location.reload();
    };

    const taken = async (item, answer) => {
        keep(waiting().filter(one => one.name !== item.name));
        const shown = messages.querySelector(`[data-name="${item.name}"]`);
        if (shown) {
            shown.remove();
        }
        messages.dataset.state = answer.headers.get("X-Chat-State") || "";
        merge(await answer.text());
        say("");
        pause = SOON;
    };

    const post = item => {
        const body = new URLSearchParams(new FormData(form));
        body.set("name", item.name);
        body.set("words", item.words);
        if (item.place) {
            body.set("place", item.place);
        }
        return fetch(form.action, { method: "POST", body, headers: { "X-Chat-Part": "messages" } });
    };

    // How soon to try again; 0 if it was taken. One that is refused holds up none of the others.
    const deliver = async item => {
        const answer = await post(item);
        if (answer.ok) {
            await taken(item, answer);
            return 0;
        }
        if (answer.status === 403 || answer.status === 404) {
            openAnew();
            return LATEST;
        }
        say(answer.status === 429 ? texts.tooFast : texts.notSent);
        return answer.status === 429 ? 60000 : SOON;
    };

    const sendAll = async () => {
        if (sending) {
            return;
        }
        sending = true;
        try {
            const tried = new Set();
            const next = () => waiting().find(item => !tried.has(item.name));
            let again = 0;
            for (let item = next(); item; item = next()) {
                tried.add(item.name);
                again = Math.max(again, await deliver(item));
            }
            if (again > 0) {
                setTimeout(sendAll, again);
            }
        } catch (offline) {
            say(texts.notSent);
            setTimeout(sendAll, SOON);
        } finally {
            sending = false;
        }
    };

    // A tap tells its place, so that it answers no other question than the one that was read.
    const send = (text, place) => {
        const item = { name: newName(), words: text, place };
        keep([...waiting(), item]);
        offer(null);
        showWaiting(item);
        say(texts.sending);
        sendAll();
    };

    form.addEventListener("submit", event => {
        event.preventDefault();
        const text = words.value.trim();
        if (text === "") {
            return;
        }
        words.value = "";
        sessionStorage.removeItem(DRAFT);
        send(text);
    });

    messages.addEventListener("submit", event => {
        if (event.target.matches(".replies") && event.submitter) {
            event.preventDefault();
            send(event.submitter.value, event.target.elements.place.value);
        }
    });

    words.addEventListener("input", () => sessionStorage.setItem(DRAFT, words.value));
    words.addEventListener("keydown", event => {
        if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
            event.preventDefault();
            form.requestSubmit();
        }
    });
    window.addEventListener("online", sendAll);

    // Less often while nothing happens, and not at all while nobody looks.
    const look = async () => {
        try {
            if (document.visibilityState === "visible" && !sending) {
                const answer = await fetch(`/chat/messages?state=${encodeURIComponent(messages.dataset.state)}`);
                if (answer.status === 404) {
                    openAnew();
                } else if (answer.status === 200) {
                    const state = answer.headers.get("X-Chat-State") || "";
                    if (state.split(".")[0] !== messages.dataset.state.split(".")[0]) {
                        openAnew();
                    }
                    messages.dataset.state = state;
                    merge(await answer.text());
                    pause = SOON;
                } else {
                    pause = Math.min(pause * 1.5, LATEST);
                }
            }
        } catch (offline) {
            pause = Math.min(pause * 1.5, LATEST);
        }
        setTimeout(look, pause);
    };

    document.addEventListener("visibilitychange", () => { pause = SOON; });
    // Somebody may have begun before this script came.
    words.value = words.value || sessionStorage.getItem(DRAFT) || "";
    waiting().forEach(showWaiting);
    sendAll();
    toTheEnd();
    setTimeout(look, pause);
}
