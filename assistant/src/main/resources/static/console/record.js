"use strict";
// Records a sentence. Either the words that were heard in it go into a text field, and nothing is kept here or
// there; or the sound itself goes into a file field (data-record-into) and is sent with its form.
const LONGEST_SECONDS = 15;

function wavOf(parts, rate) {
    const length = parts.reduce((sum, part) => sum + part.length, 0);
    const file = new DataView(new ArrayBuffer(44 + 2 * length));
    const text = (at, word) => [...word].forEach((letter, i) => file.setUint8(at + i, letter.charCodeAt(0)));
    text(0, "RIFF");
    file.setUint32(4, 36 + 2 * length, true);
    text(8, "WAVEfmt ");
    file.setUint32(16, 16, true);
    file.setUint16(20, 1, true);
    file.setUint16(22, 1, true);
    file.setUint32(24, rate, true);
    file.setUint32(28, 2 * rate, true);
    file.setUint16(32, 2, true);
    file.setUint16(34, 16, true);
    text(36, "data");
    file.setUint32(40, 2 * length, true);
    let at = 44;
    for (const part of parts) {
        for (const sample of part) {
            file.setInt16(at, Math.max(-1, Math.min(1, sample)) * 32767, true);
            at += 2;
        }
    }
    return new Blob([file], { type: "audio/wav" });
}

class Recording {
    static async begin() {
        const microphone = await navigator.mediaDevices.getUserMedia({ audio: true });
        const context = new AudioContext();
        await context.audioWorklet.addModule("/console/record-worklet.js");
        return new Recording(microphone, context);
    }

    constructor(microphone, context) {
        this.microphone = microphone;
        this.context = context;
        this.parts = [];
        const recorder = new AudioWorkletNode(context, "recorder");
        recorder.port.onmessage = event => this.parts.push(event.data);
        context.createMediaStreamSource(microphone).connect(recorder);
    }

    end() {
        this.microphone.getTracks().forEach(track => track.stop());
        const rate = this.context.sampleRate;
        this.context.close();
        return wavOf(this.parts, rate);
    }
}

document.querySelectorAll("[data-record]").forEach(button => {
    const form = button.form;
    const note = form.querySelector("[data-record-note]");
    const longest = Number(button.dataset.longest || LONGEST_SECONDS);
    let recording = null;
    let clock = 0;

    const tell = what => { note.textContent = note.dataset[what] || ""; };

    function count(seconds) {
        note.textContent = note.dataset.recording.replace("#", seconds);
        if (seconds >= longest) {
            send().catch(() => tell("failed"));
        }
    }

    async function send() {
        clearInterval(clock);
        const sound = recording.end();
        recording = null;
        button.setAttribute("aria-pressed", "false");
        tell("listening");
        if (button.dataset.recordInto) {
            attach(sound);
        } else {
            await hear(sound);
        }
    }

    function attach(sound) {
        const files = new DataTransfer();
        files.items.add(new File([sound], "recording.wav", { type: sound.type }));
        form.querySelector(button.dataset.recordInto).files = files.files;
        form.requestSubmit();
    }

    async function hear(sound) {
        const csrf = document.querySelector('meta[name="csrf"]');
        const body = new FormData();
        body.append("sound", sound, "sentence.wav");
        body.append("language", new FormData(form).get("language"));
        const answer = await fetch(button.dataset.record, {
            method: "POST", body, headers: { [csrf.dataset.header]: csrf.content } });
        if (answer.status === 200) {
            form.querySelector("textarea").value = await answer.text();
            form.requestSubmit();
        } else {
            tell(answer.status === 204 ? "nothing" : "failed");
        }
    }

    async function begin() {
        try {
            recording = await Recording.begin();
            button.setAttribute("aria-pressed", "true");
            let seconds = 0;
            count(seconds);
            clock = setInterval(() => count(++seconds), 1000);
        } catch {
            tell("microphone");
        }
    }

    button.hidden = false;
    button.addEventListener("click", () => {
        (recording ? send() : begin()).catch(() => tell("failed"));
    });
});
