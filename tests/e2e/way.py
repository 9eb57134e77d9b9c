"""The way of the first case: what planners answer at each gate, and on which day."""

ID = "a-res-62-209-13"
ANSWERS = {
    "reading": ("2007-12-19", {"answer": "The reading is right", "decider": "Secretary of the Committee"}),
    "entrustment": ("2008-01-28", {"decider": "President of the General Assembly", "source": "Letter of 28 January"}),
    "consultations": ("2008-06-02", {"decider": "Leader of the consultations", "source": "A/62/999"}),
    "decision": (
        "2008-07-10",
        {
            "start": "2009-05-04",
            "end": "2009-05-06",
            "host": "AR (welcomed)",
            "city": "Buenos Aires",
            "decider": "General Assembly",
            "source": "A/RES/62/299",
        },
    ),
    "host-agreement": ("2008-11-03", {"decider": "Office of Legal Affairs", "source": "Exchange of letters"}),
    "holding": ("2009-05-06", {"decider": "Secretariat of the conference", "source": "A/CONF.999/1"}),
    "outcome": ("2009-05-28", {"decider": "General Assembly", "source": "A/RES/63/999"}),
}
