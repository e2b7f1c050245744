"""The language of an article."""

import pytest

from crossings.corpus.language import language


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("The towns are empty and the roads to the coast have been closed since Monday, the minister said.", "en"),
        ("Towns empty", "en"),
        (
            "Le ministre a dit que les villes sont vides et que les routes vers la côte sont fermées depuis lundi. "
            * 3,
            "fr",
        ),
        (
            "El ministro dijo que los pueblos están vacíos y que las carreteras están cerradas desde el lunes. " * 3,
            "es",
        ),
        ("Министр сказал, что люди покинули свои дома и живут в школах, а дороги закрыты.", "ru"),
    ],
)
def test_the_language_is_named_by_its_code(text, code):
    assert language(text) == code


def test_a_list_of_names_with_a_little_english_is_english():
    assert (
        language("Aaland, Berg, Costa, Diaz and Evans of Quito; Flores, Garcia and Huaman of Lima, the river") == "en"
    )
